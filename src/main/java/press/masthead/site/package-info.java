/** Where the newsroom's own site shows what this service keeps: the addresses of its pages, for whoever is told of them. */
@NullMarked
package press.masthead.site;

import org.jspecify.annotations.NullMarked;
