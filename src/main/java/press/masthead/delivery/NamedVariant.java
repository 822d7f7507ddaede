package press.masthead.delivery;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;

/**
 * A variant that a request asks for: {@code {campaign}:{variant}}.
 *
 * @param campaign by slug or id
 */
record NamedVariant(String campaign, String variant) {

    /** As lists are written; a variant may have a comma in its name. */
    private static final Pattern SEVERAL = Pattern.compile("[^,:]+:[^,]++(,[a-z0-9-]+:[^,]++)+");

    /** Null for nothing, and for what can't be read, which is noted. */
    static @Nullable NamedVariant read(String parameter, @Nullable String value, Faults faults) {
        if (value == null) {
            return null;
        }
        int colon = value.indexOf(':');
        if (colon < 1 || colon == value.length() - 1 || SEVERAL.matcher(value).matches()) {
            faults.addParameter(
                    parameter,
                    "malformed",
                    "%s is one campaign and one of its variants, {campaign}:{variant}, such as undesirable:control, and not %s."
                            .formatted(parameter, NearestName.quote(value)));
            return null;
        }
        return new NamedVariant(value.substring(0, colon), value.substring(colon + 1));
    }
}
