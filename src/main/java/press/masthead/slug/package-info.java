/** The readable part of an address: made from names in any script, unique, and kept for ever. */
@NullMarked
package press.masthead.slug;

import org.jspecify.annotations.NullMarked;
