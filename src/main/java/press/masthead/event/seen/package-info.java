/** What of the content readers see, or saw, and when that may have become another. */
@NullMarked
package press.masthead.event.seen;

import org.jspecify.annotations.NullMarked;
