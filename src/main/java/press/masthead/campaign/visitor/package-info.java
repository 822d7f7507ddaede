/** How many different visitors saw something, estimated without keeping who they are. */
@NullMarked
package press.masthead.campaign.visitor;

import org.jspecify.annotations.NullMarked;
