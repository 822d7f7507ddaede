/** What was saved of an article, one time after the other: listed, read, compared word by word, and taken up again. */
@NullMarked
package press.masthead.article.revision;

import org.jspecify.annotations.NullMarked;
