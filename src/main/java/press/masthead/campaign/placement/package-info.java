/** What holds for all campaigns of a placement: switches, holdback, the cap, and where there is never a message. */
@NullMarked
package press.masthead.campaign.placement;

import org.jspecify.annotations.NullMarked;
