/** How the JSON that editors send becomes records: strictly, with every fault noted and none of the rest lost. */
@NullMarked
package press.masthead.json;

import org.jspecify.annotations.NullMarked;
