/** The sizes and crops in which a picture is shown: how they are cut, scaled, written, and marked with whose they are. */
@NullMarked
package press.masthead.image.rendition;

import org.jspecify.annotations.NullMarked;
