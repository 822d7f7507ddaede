/** What holds for every write: one transaction, done once however often it is sent, or only tried. */
@NullMarked
package press.masthead.write;

import org.jspecify.annotations.NullMarked;
