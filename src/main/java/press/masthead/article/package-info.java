/** Articles: what is written, in immutable revisions, and which of them readers get when. */
@NullMarked
package press.masthead.article;

import org.jspecify.annotations.NullMarked;
