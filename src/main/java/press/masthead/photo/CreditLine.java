package press.masthead.photo;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;

/** The line under a picture that says whose it is. */
public final class CreditLine {

    private static final String DEFAULT = "{creator} / {credit}";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final List<String> KNOWN = List.of("creator", "credit");
    /** Before the credit, with all that joins the two but a bracket around the credit. */
    private static final Pattern BEFORE = Pattern.compile("\\{creator}[^{(\\[]*(?=[(\\[]?\\{credit})");
    /** After the credit, with all that joins the two and the end of a bracket around the creator. */
    private static final Pattern AFTER = Pattern.compile("(?<=\\{credit})[^{]*\\{creator}[)\\]]*");

    private CreditLine() {}

    /**
     * @param template of the photo credit; null for the default one
     * @param creator who took the picture; null if that is not known, when all that joins it to the credit is left out too
     * @param credit the name of the photo credit
     */
    public static String of(@Nullable String template, @Nullable String creator, String credit) {
        String line = template == null ? DEFAULT : template;
        boolean namesCredit = line.contains("{credit}");
        if (creator == null && !namesCredit && line.contains("{creator}")) {
            return credit;
        }
        if (creator == null || namesCredit && isNamed(creator, credit)) {
            line = AFTER.matcher(BEFORE.matcher(line).replaceAll(""))
                    .replaceAll("")
                    .replace("{creator}", "");
        }
        return line.replace("{creator}", creator == null ? "" : creator)
                .replace("{credit}", credit)
                .strip();
    }

    /** Whether the credit names the creator already, as a word of its own, so that nobody stands there twice. */
    private static boolean isNamed(String creator, String credit) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(creator) + "(?![\\p{L}\\p{N}])", FLAGS)
                .matcher(credit)
                .find();
    }

    static void check(@Nullable String template, Faults faults) {
        Matcher placeholders = PLACEHOLDER.matcher(template == null ? DEFAULT : template);
        while (placeholders.find()) {
            String name = placeholders.group(1);
            if (!KNOWN.contains(name)) {
                faults.add(
                        "/creditLine",
                        "unknown-value",
                        "A credit line knows {creator} and {credit}, but not {%s}.%s"
                                .formatted(NearestName.quote(name), NearestName.hint(name, KNOWN)));
            }
        }
    }
}
