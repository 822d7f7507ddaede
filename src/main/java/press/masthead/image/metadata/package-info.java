/** What image files say of themselves: whose picture it is, what it shows, when it was taken. */
@NullMarked
package press.masthead.image.metadata;

import org.jspecify.annotations.NullMarked;
