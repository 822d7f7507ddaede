/** How the newsroom orders its articles: a tree of sections, and flat tags. */
@NullMarked
package press.masthead.taxonomy;

import org.jspecify.annotations.NullMarked;
