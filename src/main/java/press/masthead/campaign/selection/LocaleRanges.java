package press.masthead.campaign.selection;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Basic filtering of RFC 4647: "en" fits "en" and "en-US", whatever their case. */
final class LocaleRanges {

    private LocaleRanges() {}

    /** Whether one of these ranges fits this locale. None fits one that is unknown. */
    static boolean fit(Set<String> ranges, @Nullable String locale) {
        if (locale != null) {
            for (String range : ranges) {
                int length = range.length();
                if (locale.regionMatches(true, 0, range, 0, length)
                        && (locale.length() == length || locale.charAt(length) == '-')) {
                    return true;
                }
            }
        }
        return false;
    }
}
