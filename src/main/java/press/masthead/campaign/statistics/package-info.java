/** How much of a difference between two messages is more than chance. It knows numbers only, and no campaign. */
@NullMarked
package press.masthead.campaign.statistics;

import org.jspecify.annotations.NullMarked;
