/** The one clock that everything is told the time by. */
@NullMarked
package press.masthead.time;

import org.jspecify.annotations.NullMarked;
