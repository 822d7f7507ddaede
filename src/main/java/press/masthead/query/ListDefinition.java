package press.masthead.query;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;

/** What can be asked of one list: its filters, its orders, its fields. From it come the answers and their documentation. */
public final class ListDefinition<E> {

    public static final String LIMIT = "limit";
    static final String CURSOR = "cursor";
    static final String SORT = "sort";
    static final String FIELDS = FieldSelection.PARAMETER;
    static final String INCLUDE = "include";
    static final String COUNT = "count";

    private final String entity;
    private final SortKey<E> unique;
    private final List<Filter> filters = new ArrayList<>();
    private final Map<String, SortKey<E>> sortKeys = new LinkedHashMap<>();
    private final Class<? extends Record> item;
    private final List<String> includes = new ArrayList<>();
    private String source;
    private String defaultSort = "";
    private volatile @Nullable ParameterSet parameters;

    /**
     * @param entity what is listed, by its name in HQL
     * @param id the id of one
     * @param item the record that stands for one in the answer
     */
    public ListDefinition(String entity, Function<E, ?> id, Class<? extends Record> item) {
        this(entity, new SortKey<>("id", "e.id", id.andThen(String::valueOf), java.util.UUID::fromString), item);
    }

    /**
     * The same for what has no id of its own.
     *
     * @param unique what tells one from all others in the list
     */
    public ListDefinition(String entity, SortKey<E> unique, Class<? extends Record> item) {
        this.entity = entity;
        this.source = entity;
        this.unique = unique;
        this.item = item;
    }

    public ListDefinition<E> filter(Filter filter) {
        filters.add(filter);
        return this;
    }

    /** Reads another entity with the same rows. A cursor that one of them gave leads on in the other. */
    public ListDefinition<E> from(String entity) {
        source = entity;
        return this;
    }

    /** Adds something to sort by. */
    public ListDefinition<E> sort(SortKey<E> key) {
        sortKeys.put(key.name(), key);
        return this;
    }

    /** The order when none is asked for, as in {@code sort=}. */
    public ListDefinition<E> sortedBy(String sort) {
        defaultSort = sort;
        return this;
    }

    /** Names something that is left out unless asked for by {@code include=}. */
    public ListDefinition<E> include(String name) {
        includes.add(name);
        return this;
    }

    /** Refuses parameters that the list does not have, for a list that belongs to something that is looked up first. */
    public void check(MultivaluedMap<String, String> sent) {
        Faults faults = new Faults();
        parameters().read(sent, faults);
        faults.throwIfAny();
    }

    /** Whether what is asked for takes one statement: nothing is counted, and no slug looked up. */
    public boolean isOneStatement(MultivaluedMap<String, String> sent) {
        return !sent.containsKey(COUNT) && filters.stream().noneMatch(filter -> filter.looksUp(sent.keySet()));
    }

    String entity() {
        return entity;
    }

    String source() {
        return source;
    }

    SortKey<E> unique() {
        return unique;
    }

    List<Filter> filters() {
        return filters;
    }

    Map<String, SortKey<E>> sortKeys() {
        return sortKeys;
    }

    String defaultSort() {
        return defaultSort;
    }

    /** All query parameters of the list. */
    public ParameterSet parameters() {
        ParameterSet known = parameters;
        if (known == null) {
            known = allParameters();
            parameters = known;
        }
        return known;
    }

    private ParameterSet allParameters() {
        List<Parameter> all = new ArrayList<>();
        filters.forEach(filter -> all.addAll(filter.parameters()));
        all.add(Parameter.list(
                SORT,
                "The order: keys apart by commas, a minus before one for descending. Keys: %s. By default %s."
                        .formatted(String.join(", ", sortKeys.keySet()), defaultSort),
                defaultSort));
        all.add(FieldSelection.parameter(item));
        if (!includes.isEmpty()) {
            all.add(Parameter.list(INCLUDE, "Adds what is left out by default.", includes.get(0))
                    .oneOf(includes));
        }
        all.add(Parameter.integer(LIMIT, "How many items a page has: 1 to 100, by default 20.", "20"));
        all.add(Parameter.text(
                CURSOR, "Where to go on: page.next of the page before, with the same filters and order.", ""));
        all.add(Parameter.flag(COUNT, "Whether page.total is counted."));
        return new ParameterSet(all);
    }
}
