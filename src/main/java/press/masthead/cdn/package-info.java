/** Tells the caches in front of the service what to drop, after each commit that makes untrue what they keep. */
@NullMarked
package press.masthead.cdn;

import org.jspecify.annotations.NullMarked;
