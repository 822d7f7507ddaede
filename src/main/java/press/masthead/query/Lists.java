package press.masthead.query;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;

/** Answers lists: by keyset, so that page 10,000 costs what page 1 costs, and nothing is repeated or skipped. */
@Singleton
public final class Lists {

    private static final int MOST_ITEMS = 100;
    private static final int ITEMS = 20;
    private static final int MOST_SORT_KEYS = 4;

    private final CursorSeal seal;

    Lists(CursorSeal seal) {
        this.seal = seal;
    }

    /** One page of a list, and what else was asked of it. */
    public record Result<E>(ListPage<E> page, List<String> fields, List<String> include) {

        /** The same page of what each item looks like. */
        public <V> Result<V> map(Function<E, V> view) {
            return mapAll(items -> items.stream().map(view).toList());
        }

        /** The same, where all items are looked at together. */
        public <V> Result<V> mapAll(Function<List<E>, List<V>> views) {
            return new Result<>(page.map(views), fields, include);
        }
    }

    public <E> Result<E> find(
            ListDefinition<E> definition,
            MultivaluedMap<String, String> sent,
            EntityManager entityManager,
            Class<E> type) {
        return find(definition, sent, entityManager, type, where -> {});
    }

    /**
     * @param sent the query parameters of the request
     * @param always adds conditions that hold for every request
     * @throws press.masthead.problem.ProblemException that names every fault of the parameters
     */
    public <E> Result<E> find(
            ListDefinition<E> definition,
            MultivaluedMap<String, String> sent,
            EntityManager entityManager,
            Class<E> type,
            Consumer<Where> always) {
        Faults faults = new Faults();
        Arguments arguments = definition.parameters().read(sent, faults);
        int limit = arguments.integer(ListDefinition.LIMIT, 1, MOST_ITEMS, ITEMS);
        boolean count = arguments.flag(ListDefinition.COUNT);
        List<String> fields = arguments.list(ListDefinition.FIELDS);
        List<String> include =
                arguments.has(ListDefinition.INCLUDE) ? arguments.list(ListDefinition.INCLUDE) : List.of();
        Order<E> order = order(definition, arguments, faults);
        Where where = new Where();
        always.accept(where);
        definition.filters().forEach(filter -> filter.apply(arguments, where, entityManager));
        String query = definition.entity() + order.hql() + "\n"
                + arguments.without(List.of(
                        ListDefinition.LIMIT,
                        ListDefinition.CURSOR,
                        ListDefinition.SORT,
                        ListDefinition.FIELDS,
                        ListDefinition.INCLUDE,
                        ListDefinition.COUNT));
        List<String> position = position(arguments, query, order, faults);
        faults.throwIfAny();

        Long total = count ? count(definition, where, entityManager) : null;
        Where rest = where.copy();
        if (position != null) {
            order.after(position, rest);
        }
        List<E> found = new ArrayList<>(rows(definition, rest, order, entityManager, type)
                .setMaxResults(limit + 1)
                .getResultList());
        String next = null;
        if (found.size() > limit) {
            found.remove(limit);
            next = seal.seal(query, order.position(found.get(limit - 1)));
        }
        return new Result<>(new ListPage<>(found, new PageInfo(limit, next, total)), fields, include);
    }

    private @Nullable List<String> position(Arguments arguments, String query, Order<?> order, Faults faults) {
        if (!arguments.has(ListDefinition.CURSOR)) {
            return null;
        }
        Optional<String> cursor = arguments.text(ListDefinition.CURSOR);
        if (cursor.isEmpty()) {
            return null; // which is noted already
        }
        return seal.open(query, cursor.get())
                .filter(opened -> opened.size() == order.steps().size())
                .orElseGet(() -> {
                    faults.addParameter(
                            ListDefinition.CURSOR,
                            "malformed",
                            "This cursor was not made for this list with these filters and this order.");
                    return null;
                });
    }

    private static <E> Order<E> order(ListDefinition<E> definition, Arguments arguments, Faults faults) {
        List<Order.Step<E>> steps = new ArrayList<>();
        List<String> wanted = arguments.has(ListDefinition.SORT)
                ? arguments.list(ListDefinition.SORT)
                : List.of(definition.defaultSort().split(",", -1));
        for (String key : wanted) {
            boolean descending = key.startsWith("-");
            String name = descending ? key.substring(1) : key;
            SortKey<E> known = definition.sortKeys().get(name);
            if (known == null) {
                faults.addParameter(
                        ListDefinition.SORT,
                        "unknown-value",
                        "It can't be sorted by %s, but by %s.%s"
                                .formatted(
                                        NearestName.quote(name),
                                        String.join(", ", definition.sortKeys().keySet()),
                                        NearestName.hint(
                                                name, definition.sortKeys().keySet())));
            } else {
                steps.add(new Order.Step<>(known, descending));
            }
        }
        if (steps.size() > MOST_SORT_KEYS) {
            faults.addParameter(
                    ListDefinition.SORT, "too-many", "At most %d keys to sort by.".formatted(MOST_SORT_KEYS));
        }
        boolean lastDescending = !steps.isEmpty() && steps.get(steps.size() - 1).descending();
        steps.add(new Order.Step<>(definition.unique(), lastDescending));
        return new Order<>(steps);
    }

    private static <E> TypedQuery<E> rows(
            ListDefinition<E> definition, Where where, Order<E> order, EntityManager entityManager, Class<E> type) {
        return give(
                entityManager.createQuery("select e from " + definition.source() + " e" + where.hql(order.hql()), type),
                where);
    }

    private static Long count(ListDefinition<?> definition, Where where, EntityManager entityManager) {
        return give(
                        entityManager.createQuery(
                                "select count(*) from " + definition.source() + " e" + where.hql(""), Long.class),
                        where)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> give(TypedQuery<T> query, Where where) {
        where.values().forEach(query::setParameter);
        return query;
    }
}
