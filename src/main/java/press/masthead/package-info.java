/** What the service does when it starts. */
@NullMarked
package press.masthead;

import org.jspecify.annotations.NullMarked;
