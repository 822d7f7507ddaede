/** Fields that a newsroom gives its content itself: JSON Schemas that admins register, and the check by them. */
@NullMarked
package press.masthead.custom;

import org.jspecify.annotations.NullMarked;
