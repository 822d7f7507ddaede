/** What all types of the editorial surface have in common: how they are listed, read, saved and deleted. */
@NullMarked
package press.masthead.editorial;

import org.jspecify.annotations.NullMarked;
