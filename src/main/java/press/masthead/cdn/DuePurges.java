package press.masthead.cdn;

import java.util.List;
import java.util.Set;

/**
 * Purges of one CDN that a node has in hand.
 *
 * @param ids their rows
 * @param tags what is to be dropped
 * @param everything whether all is to be dropped instead: because that is what was asked for, or is cheaper, or because the CDN
 *     was away for so long that nobody knows what it has
 */
record DuePurges(List<Long> ids, Set<String> tags, boolean everything) {

    boolean isEmpty() {
        return ids.isEmpty();
    }
}
