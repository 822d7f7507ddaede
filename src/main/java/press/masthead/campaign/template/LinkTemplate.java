package press.masthead.campaign.template;

import io.vertx.uritemplate.UriTemplate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.masthead.json.NearestName;
import press.masthead.json.WebAddress;
import press.masthead.problem.Faults;

/**
 * An address that tells the page it leads to where the reader comes from, as a URI template (RFC 6570):
 * {@code https://support.example/checkout{?campaign,variant}}. Every value is percent-encoded. It never changes.
 */
public final class LinkTemplate {

    private static final Pattern EXPRESSION = Pattern.compile("\\{([+#./;?&]?)([^}]*)}");

    /** The site comes before the first placeholder, and ends before it. */
    private static final Pattern SITE_IS_FIXED =
            Pattern.compile("[^{]*://[^/?#{]+([/?#].*|\\{[/?].*)?", Pattern.DOTALL);

    private final String text;

    private final @Nullable UriTemplate template;

    private LinkTemplate(String text, @Nullable UriTemplate template) {
        this.text = text;
        this.template = template;
    }

    /** Notes what is wrong with it. Silent about one that is missing. */
    public static void check(@Nullable String text, String pointer, Faults faults) {
        if (text == null || !hasPlaceholders(text)) {
            WebAddress.check(text, pointer, faults);
            return;
        }
        Faults names = new Faults();
        EXPRESSION
                .matcher(text)
                .results()
                .forEach(found -> checkExpression(found.group(1), found.group(2), pointer, names));
        UriTemplate parsed = parse(text);
        if (parsed == null && names.isEmpty()) {
            faults.add(
                    pointer,
                    "malformed",
                    "A url with placeholders looks like https://support.example/checkout{?campaign,variant} (RFC 6570).");
        }
        names.all().forEach(fault -> faults.add(String.valueOf(fault.pointer()), fault.code(), fault.detail()));
        if (parsed == null || !names.isEmpty()) {
            return;
        }
        WebAddress.check(parsed.expandToString(LinkValues.SAMPLE.variables()), pointer, faults);
        if (!faults.any(pointer) && !SITE_IS_FIXED.matcher(text).matches()) {
            faults.add(pointer, "not-allowed", "Placeholders stand behind the name of the site, not in it.");
        }
    }

    /** An address without placeholders is one as well; what can't be parsed is taken as it stands. */
    public static LinkTemplate of(String text) {
        return new LinkTemplate(text, hasPlaceholders(text) ? parse(text) : null);
    }

    /** The address for one reader. */
    public String fill(LinkValues values) {
        return template == null ? text : template.expandToString(values.variables());
    }

    private static void checkExpression(String operator, String names, String pointer, Faults faults) {
        if (operator.equals("+") || operator.equals("#")) {
            faults.add(pointer, "not-allowed", "{%s...} would not encode its values.".formatted(operator));
        }
        Arrays.stream(names.split(",", -1))
                .map(name -> name.replaceFirst("(\\*|:[0-9]{1,4})$", ""))
                .filter(name -> !LinkValues.NAMES.contains(name))
                .forEach(name -> faults.add(
                        pointer,
                        "unknown-value",
                        "There is no placeholder {%s}.%s"
                                .formatted(NearestName.quote(name), NearestName.hint(name, LinkValues.NAMES))));
    }

    private static boolean hasPlaceholders(String text) {
        return text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
    }

    private static @Nullable UriTemplate parse(String text) {
        try {
            return UriTemplate.of(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
