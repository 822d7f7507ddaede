/** Pictures and whom they are credited to. No uncredited picture is ever published. */
@NullMarked
package press.masthead.photo;

import org.jspecify.annotations.NullMarked;
