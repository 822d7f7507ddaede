package press.masthead.query;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * An entity {@code r} that says what the listed entity {@code e} refers to, and repeats what lists are sorted by. Those that refer
 * to one thing are then read from its index in their order, from any place on, however many they are.
 *
 * @param join joins {@code r}, in HQL
 * @param id the path of what is referred to
 * @param repeated paths of {@code e}, and those of {@code r} that are the same
 */
public record ReferenceIndex(String join, String id, Map<String, String> repeated) {

    String rewrite(String conditions) {
        String rewritten = conditions;
        for (Map.Entry<String, String> path : repeated.entrySet()) {
            rewritten = rewritten.replaceAll("\\b" + Pattern.quote(path.getKey()) + "\\b", path.getValue());
        }
        return " " + join + rewritten;
    }
}
