/** Shows one saved revision of an article to whoever holds a link, before readers get it, or without their ever getting it. */
@NullMarked
package press.masthead.preview;

import org.jspecify.annotations.NullMarked;
