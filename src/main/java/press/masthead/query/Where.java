package press.masthead.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of one query, in HQL, and the values they are given. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a condition, in which each question mark stands for the next of these values. */
    public void and(String condition, Object... given) {
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

    /** All of them, after the word where; empty if there are none. */
    public String hql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
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
        return copy;
    }
}
