package press.masthead.cache;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code If-None-Match} (RFC 9110, section 13.1.2), which compares weakly. */
final class KnownEtags {

    private static final Pattern ETAG = Pattern.compile("\\s*(?:W/)?\"([^\"]*)\"\\s*(?:,|$)");

    private KnownEtags() {}

    /** Whether a client that sends this has the answer already. */
    static boolean name(CachedAnswer answer, @Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        if (ifNoneMatch.strip().equals("*")) {
            return true;
        }
        Matcher etag = ETAG.matcher(ifNoneMatch);
        while (etag.lookingAt()) {
            if (answer.hasEtag(etag.group(1))) {
                return true;
            }
            etag.region(etag.end(), ifNoneMatch.length());
        }
        return false;
    }
}
