/** Reader-support campaigns: what a newsroom asks of its readers, where, when and of whom. */
@NullMarked
package press.masthead.campaign;

import org.jspecify.annotations.NullMarked;
