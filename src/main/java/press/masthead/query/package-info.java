/** What a caller may ask of a list: filters, order, fields, and pages by cursor. */
@NullMarked
package press.masthead.query;

import org.jspecify.annotations.NullMarked;
