package press.masthead.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of one query over an entity {@code e}, in HQL, and the values they are given. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private @Nullable ReferenceIndex index;

    /** Adds a condition, in which each question mark stands for the next of these values. */
    public void and(String condition, Object... given) {
        if (given.length == 1 && given[0] instanceof List<?> list && list.size() == 1) {
            // Hibernate translates a query anew each time that has a list in it.
            add(condition.replace("not in (?)", "<> ?").replace("in (?)", "= ?"), list.get(0));
        } else {
            add(condition, given);
        }
    }

    private void add(String condition, Object... given) {
        StringBuilder named = new StringBuilder();
        int next = 0;
        for (int i = 0; i < condition.length(); i++) {
            char character = condition.charAt(i);
            named.append(character == '?' ? bind(given[next++]) : String.valueOf(character));
        }
        conditions.add(named.toString());
    }

    private String bind(Object value) {
        String name = "p" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /** Reads by way of this index, unless another is taken already: then nothing is done. */
    boolean readBy(ReferenceIndex wanted) {
        if (index != null) {
            return false;
        }
        index = wanted;
        return true;
    }

    /**
     * What follows the name of the entity in a query.
     *
     * @param order by which it is sorted, from its keyword on; empty if it does not matter
     */
    public String hql(String order) {
        String all = (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions)) + order;
        return index == null ? all : index.rewrite(all);
    }

    /** The values of its parameters, by name. */
    public Map<String, Object> values() {
        return values;
    }

    /** The same conditions, to which others can be added. */
    public Where copy() {
        Where copy = new Where();
        copy.conditions.addAll(conditions);
        copy.values.putAll(values);
        copy.index = index;
        return copy;
    }
}
