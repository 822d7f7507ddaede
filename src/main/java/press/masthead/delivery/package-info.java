/** What the public reads: only what is published now, by an account that can see nothing else. */
@NullMarked
package press.masthead.delivery;

import org.jspecify.annotations.NullMarked;
