/** Pictures as files: what kind of file it is, and whether it is whole and harmless. */
@NullMarked
package press.masthead.image;

import org.jspecify.annotations.NullMarked;
