package press.masthead.delivery;

import org.jspecify.annotations.Nullable;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;

/**
 * A variant that a request asks for: {@code {campaign}:{variant}}.
 *
 * @param campaign by slug or id
 */
record NamedVariant(String campaign, String variant) {

    /** Null for nothing, and for what can't be read, which is noted. */
    static @Nullable NamedVariant read(String parameter, @Nullable String value, Faults faults) {
        if (value == null) {
            return null;
        }
        int colon = value.indexOf(':');
        if (colon < 1 || colon == value.length() - 1) {
            faults.addParameter(
                    parameter,
                    "malformed",
                    "%s is not a campaign and one of its variants, such as undesirable:control."
                            .formatted(NearestName.quote(value)));
            return null;
        }
        return new NamedVariant(value.substring(0, colon), value.substring(colon + 1));
    }
}
