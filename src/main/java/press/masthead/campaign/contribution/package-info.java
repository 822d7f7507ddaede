/** What readers gave, and what was given back: money, and no word of who they are. */
@NullMarked
package press.masthead.campaign.contribution;

import org.jspecify.annotations.NullMarked;
