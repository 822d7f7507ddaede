package press.masthead.query;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The kinds of filter that lists share. Paths are HQL, with {@code e} for the listed entity. */
public final class Filters {

    private static final Map<String, String> COMPARISONS = new LinkedHashMap<>();

    static {
        COMPARISONS.put("gte", ">=");
        COMPARISONS.put("gt", ">");
        COMPARISONS.put("lte", "<=");
        COMPARISONS.put("lt", "<");
    }

    private Filters() {}

    /** {@code name=a,b}: any of these texts. */
    public static Filter text(String name, String path, String example) {
        return anyOf(Parameter.list(name, "Only with any of these.", example), path);
    }

    /** {@code name=a,b}: any of these texts, out of those that there are. */
    public static Filter oneOf(String name, String path, List<String> values) {
        return anyOf(
                Parameter.list(name, "Only with any of these.", values.get(0)).oneOf(values), path);
    }

    /** {@code name=a,b}: any of these locales, however they are spelled. */
    public static Filter locale(String name, String path) {
        return new Simple(
                List.of(Parameter.list(name, "Only in any of these locales (BCP 47).", "en")),
                (arguments, where, entityManager) -> {
                    List<String> sent = arguments.locales(name);
                    if (!sent.isEmpty()) {
                        where.and(path + " in (?)", sent);
                    }
                });
    }

    /** {@code name=a,b}: any of these ids. */
    public static Filter id(String name, String path, String description) {
        return new Simple(List.of(Parameter.list(name, description, null)), (arguments, where, entityManager) -> {
            if (arguments.has(name)) {
                where.and(path + " in (?)", arguments.ids(name));
            }
        });
    }

    /** {@code name=a,b}: any of these constants. */
    public static <T extends Enum<T>> Filter constant(String name, String path, Class<T> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return new Simple(
                List.of(Parameter.list(name, "Only with any of these.", names.get(0))
                        .oneOf(names)),
                (arguments, where, entityManager) -> {
                    List<String> sent = arguments.list(name);
                    if (!sent.isEmpty()) {
                        where.and(
                                path + " in (?)",
                                sent.stream()
                                        .map(value -> Enum.valueOf(type, value))
                                        .toList());
                    }
                });
    }

    /** {@code name=true}. */
    public static Filter flag(String name, String path) {
        return new Simple(
                List.of(Parameter.flag(name, "Only those for which this holds, or does not.")),
                (arguments, where, entityManager) -> {
                    if (arguments.has(name)) {
                        where.and(path + " = ?", arguments.flag(name));
                    }
                });
    }

    /** {@code name=true}: only those that have this; else, and by default, only those that do not. */
    public static Filter presence(String name, String path, String description) {
        return new Simple(
                List.of(Parameter.flag(name, description)),
                (arguments, where, entityManager) ->
                        where.and(path + (arguments.flag(name) ? " is not null" : " is null")));
    }

    /** {@code name=true}: only those that have this; {@code name=false}: only those that do not; by default all. */
    public static Filter having(String name, String path, String description) {
        return new Simple(List.of(Parameter.flag(name, description)), (arguments, where, entityManager) -> {
            if (arguments.has(name)) {
                where.and(path + (arguments.flag(name) ? " is not null" : " is null"));
            }
        });
    }

    /** {@code name[gte]=}, {@code gt}, {@code lte}, {@code lt}: a span of time. */
    public static Filter time(String name, String path) {
        return new Simple(
                COMPARISONS.keySet().stream()
                        .map(operator -> Parameter.time(
                                "%s[%s]".formatted(name, operator),
                                "Only with %s %s this.".formatted(name, COMPARISONS.get(operator))))
                        .toList(),
                (arguments, where, entityManager) -> COMPARISONS.forEach((operator, sign) -> arguments
                        .time("%s[%s]".formatted(name, operator))
                        .ifPresent(time -> where.and(path + " " + sign + " ?", time))));
    }

    /** {@code name=a,b} and {@code name[not]=a,b}: refers to any, or to none, of these ids or slugs. */
    public static Filter reference(String name, String path, ReferenceLookup lookup) {
        String not = name + "[not]";
        return new Simple(
                List.of(
                        Parameter.list(name, "Only with any of these, by id or slug.", null),
                        Parameter.list(not, "Only with none of these, by id or slug.", null)),
                true,
                (arguments, where, entityManager) -> {
                    if (arguments.has(name)) {
                        where.and(path + " in (?)", lookup.ids(arguments.list(name), entityManager));
                    }
                    if (arguments.has(not)) {
                        where.and(
                                "(%1$s is null or %1$s not in (?))".formatted(path),
                                lookup.ids(arguments.list(not), entityManager));
                    }
                });
    }

    /**
     * {@code name=a,b}, {@code name[all]=a,b} and {@code name[not]=a,b}: refers to any, all or none of these ids or slugs.
     *
     * @param exists an HQL condition that holds if the entity refers to any of the ids {@code ?}
     */
    public static Filter references(String name, String exists, ReferenceLookup lookup) {
        return references(name, exists, lookup, (where, ids) -> where.and(exists, ids));
    }

    /**
     * The same, where those that refer to one thing are read from an index.
     *
     * @param exists an HQL condition that holds if the entity refers to any of the ids {@code ?}
     */
    public static Filter references(String name, String exists, ReferenceLookup lookup, ReferenceIndex index) {
        return references(name, exists, lookup, (where, ids) -> {
            if (ids.size() == 1 && where.readBy(index)) {
                where.and(index.id() + " = ?", ids.get(0));
            } else {
                where.and(exists, ids);
            }
        });
    }

    private static Filter references(
            String name, String exists, ReferenceLookup lookup, BiConsumer<Where, List<UUID>> any) {
        String all = name + "[all]";
        String not = name + "[not]";
        return new Simple(
                List.of(
                        Parameter.list(name, "Only with any of these, by id or slug.", null),
                        Parameter.list(all, "Only with all of these, by id or slug.", null),
                        Parameter.list(not, "Only with none of these, by id or slug.", null)),
                true,
                (arguments, where, entityManager) -> {
                    if (arguments.has(name)) {
                        any.accept(where, lookup.ids(arguments.list(name), entityManager));
                    }
                    arguments.list(all).forEach(one -> any.accept(where, lookup.ids(List.of(one), entityManager)));
                    if (arguments.has(not)) {
                        where.and("not " + exists, lookup.ids(arguments.list(not), entityManager));
                    }
                });
    }

    private static Filter anyOf(Parameter parameter, String path) {
        return new Simple(List.of(parameter), (arguments, where, entityManager) -> {
            List<String> sent = arguments.list(parameter.name());
            if (!sent.isEmpty()) {
                where.and(path + " in (?)", sent);
            }
        });
    }

    private interface Condition {
        void note(Arguments arguments, Where where, EntityManager entityManager);
    }

    private record Simple(List<Parameter> parameters, boolean lookingUp, Condition condition) implements Filter {

        Simple(List<Parameter> parameters, Condition condition) {
            this(parameters, false, condition);
        }

        @Override
        public boolean looksUp(Set<String> sent) {
            return lookingUp && parameters.stream().map(Parameter::name).anyMatch(sent::contains);
        }

        @Override
        public void apply(Arguments arguments, Where where, EntityManager entityManager) {
            condition.note(arguments, where, entityManager);
        }
    }
}
