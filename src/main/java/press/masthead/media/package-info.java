/** Pictures as they are served: which sizes there are, their addresses, and how they are made once and kept. */
@NullMarked
package press.masthead.media;

import org.jspecify.annotations.NullMarked;
