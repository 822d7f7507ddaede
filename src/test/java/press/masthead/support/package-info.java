/** What the tests share. */
@NullMarked
package press.masthead.support;

import org.jspecify.annotations.NullMarked;
