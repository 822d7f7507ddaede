/** Notes who did what, when and from where, as it is done. */
@NullMarked
package press.masthead.deed;

import org.jspecify.annotations.NullMarked;
