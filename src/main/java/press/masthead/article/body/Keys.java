package press.masthead.article.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one list of blocks, spans or links. One that is not given is made from the content, so that the same text
 * always gets the same keys, and an edit leaves the keys of what it does not touch.
 */
final class Keys {

    private static final int LENGTH = 12;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    /** Notes a key that was given, and complains about one that can't be. */
    void give(@Nullable String key, String pointer, Complaints complaints) {
        if (key == null) {
            return;
        }
        if (key.isBlank() || Characters.forbidden(key) >= 0) {
            complaints.add(
                    pointer, "malformed", "A _key has at least one visible character, and no control characters.");
        } else if (key.length() > Limits.KEY) {
            complaints.add(pointer, "too-long", "A _key has %d characters at most.".formatted(Limits.KEY));
        } else if (!taken.add(key)) {
            complaints.notAllowed(pointer, "The _key %s is used twice in one list.".formatted(Characters.quote(key)));
        }
    }

    /** A key for this content, different from all others of the list. */
    String make(Object content) {
        return take(of(content.toString()));
    }

    /** This key, or one made from it, different from all others of the list. */
    String take(String wanted) {
        String key = wanted;
        while (!taken.add(key)) {
            key = wanted + "-" + (repeats.merge(wanted, 1, Integer::sum) + 1);
        }
        return key;
    }

    /** The key of this content alone. */
    static String of(String content) {
        return DigestUtils.sha256Hex(content).substring(0, LENGTH);
    }
}
