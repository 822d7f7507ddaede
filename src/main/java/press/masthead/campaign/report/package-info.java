/** How a campaign does: what its messages brought in, and how sure that is. */
@NullMarked
package press.masthead.campaign.report;

import org.jspecify.annotations.NullMarked;
