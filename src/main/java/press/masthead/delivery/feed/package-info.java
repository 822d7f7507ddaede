/** Feeds of what is published: the newest articles of all, of a section, an author or a tag, in the formats of feed readers. */
@NullMarked
package press.masthead.delivery.feed;

import org.jspecify.annotations.NullMarked;
