/** What happened to content, told once and in the transaction in which it happened, for whoever must hear of it. */
@NullMarked
package press.masthead.event;

import org.jspecify.annotations.NullMarked;
