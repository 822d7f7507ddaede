package press.masthead.cache;

import java.util.Set;
import java.util.TreeSet;

/**
 * The tags of an answer as caches in front are told them. They refuse long headers, so where there are many tags, those of
 * single things give way to the tag of their type, which is purged with each of them.
 */
final class ToldTags {

    /** Varnish takes 8 kB for a header by default, its name included. */
    private static final int LONGEST = 7_500;

    private ToldTags() {}

    static Set<String> of(Set<String> tags) {
        Set<String> told = new TreeSet<>(tags);
        if (told.stream().mapToInt(tag -> tag.length() + 1).sum() <= LONGEST) {
            return told;
        }
        Set<String> coarse = new TreeSet<>();
        told.forEach(tag -> coarse.add(Tags.typeOf(tag)));
        return coarse;
    }
}
