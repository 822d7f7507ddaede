package press.masthead.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The order of one list: keys with their directions, the last of which is unique. */
record Order<E>(List<Step<E>> steps) {

    record Step<E>(SortKey<E> key, boolean descending) {
        String hql() {
            return key.path() + (descending ? " desc" : " asc");
        }
    }

    String hql() {
        return steps.stream().map(Step::hql).collect(Collectors.joining(", ", " order by ", ""));
    }

    List<String> position(E entity) {
        return steps.stream().map(step -> step.key().value().apply(entity)).toList();
    }

    /** Only what comes after this position. One direction throughout is a comparison of rows, which an index answers. */
    void after(List<String> position, Where where) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            values.add(steps.get(i).key().parse().apply(position.get(i)));
        }
        boolean oneDirection = steps.stream().map(Step::descending).distinct().count() == 1;
        if (oneDirection) {
            String paths = steps.stream().map(step -> step.key().path()).collect(Collectors.joining(", "));
            String marks = steps.stream().map(step -> "?").collect(Collectors.joining(", "));
            String sign = steps.get(0).descending() ? "<" : ">";
            where.and("(%s) %s (%s)".formatted(paths, sign, marks), values.toArray());
        } else {
            afterByDirections(values, where);
        }
    }

    private void afterByDirections(List<Object> values, Where where) {
        List<String> alternatives = new ArrayList<>();
        List<Object> given = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            StringBuilder alternative = new StringBuilder("(");
            for (int j = 0; j < i; j++) {
                alternative.append(steps.get(j).key().path()).append(" = ? and ");
                given.add(values.get(j));
            }
            Step<E> step = steps.get(i);
            alternatives.add(alternative
                    .append(step.key().path())
                    .append(step.descending() ? " < ?)" : " > ?)")
                    .toString());
            given.add(values.get(i));
        }
        where.and("(" + String.join(" or ", alternatives) + ")", given.toArray());
    }
}
