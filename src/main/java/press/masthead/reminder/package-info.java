/** Reminds readers to support the newsroom later, as they asked: by double opt-in, and with nothing kept that is not needed. */
@NullMarked
package press.masthead.reminder;

import org.jspecify.annotations.NullMarked;
