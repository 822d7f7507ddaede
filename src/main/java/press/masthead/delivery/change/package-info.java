/** What of the published content changed, for whoever keeps a copy of it. */
@NullMarked
package press.masthead.delivery.change;

import org.jspecify.annotations.NullMarked;
