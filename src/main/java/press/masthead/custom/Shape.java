package press.masthead.custom;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Characters;
import press.masthead.problem.Faults;

/** What any JSON must be that a newsroom keeps with its content, whatever its schema says. */
final class Shape {

    static final int LONGEST = 64 * 1024;

    private static final int DEEPEST = 16;

    private Shape() {}

    /** @param json the same value as it is written */
    static void check(Map<String, Object> value, String json, Faults faults) {
        if (json.length() > LONGEST) {
            faults.add("", "too-long", "This has at most 64 kB.");
        } else {
            checkPart(value, 1, faults);
        }
    }

    private static void checkPart(@Nullable Object part, int depth, Faults faults) {
        if (depth > DEEPEST) {
            faults.add("", "too-many", "This goes at most %d levels deep.".formatted(DEEPEST));
        } else if (part instanceof Map<?, ?> object) {
            object.forEach((name, inner) -> {
                checkText(String.valueOf(name), faults);
                checkPart(inner, depth + 1, faults.at(Faults.pointer(String.valueOf(name))));
            });
        } else if (part instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                checkPart(list.get(i), depth + 1, faults.at(i));
            }
        } else if (part instanceof String text) {
            checkText(text, faults);
        } else if (part instanceof Double number && !Double.isFinite(number)) {
            faults.add("", "too-large", "This number is out of range.");
        }
    }

    private static void checkText(String text, Faults faults) {
        String refusal = Characters.refusal(text, true);
        if (refusal != null) {
            faults.add("", "not-allowed", refusal);
        }
    }
}
