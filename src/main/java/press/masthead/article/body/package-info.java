/** The body of an article: Portable Text that is kept, read from what editors send, and written for readers. */
@NullMarked
package press.masthead.article.body;

import org.jspecify.annotations.NullMarked;
