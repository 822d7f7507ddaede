/** What currencies are worth to the newsroom, and how far a campaign is from its goal in all of them together. */
@NullMarked
package press.masthead.campaign.rate;

import org.jspecify.annotations.NullMarked;
