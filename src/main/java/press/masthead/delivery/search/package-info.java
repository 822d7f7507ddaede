/** Readers look for articles by words. */
@NullMarked
package press.masthead.delivery.search;

import org.jspecify.annotations.NullMarked;
