/** Who writes: people and desks with a byline. They are content, never logins. */
@NullMarked
package press.masthead.author;

import org.jspecify.annotations.NullMarked;
