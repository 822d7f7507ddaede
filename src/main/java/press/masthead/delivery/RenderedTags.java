package press.masthead.delivery;

import java.util.Collection;
import java.util.Set;

/** Tags of what was rendered, as they are kept with it: apart by spaces, which no tag has. */
final class RenderedTags {

    private RenderedTags() {}

    static String join(Collection<String> tags) {
        return String.join(" ", tags);
    }

    static Set<String> split(String tags) {
        return Set.of(tags.split(" "));
    }
}
