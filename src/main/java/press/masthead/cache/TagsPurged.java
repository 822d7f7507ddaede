package press.masthead.cache;

import java.util.Set;

/**
 * What a transaction makes untrue, told once by each that is about to be committed, and inside it: what an observer writes is
 * committed with it, or not at all.
 *
 * @param tags what is to be dropped; if everything, they do not matter
 */
public record TagsPurged(Set<String> tags, boolean everything) {}
