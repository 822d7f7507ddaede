/** The list of what happened to content, as editors read it. */
@NullMarked
package press.masthead.event.log;

import org.jspecify.annotations.NullMarked;
