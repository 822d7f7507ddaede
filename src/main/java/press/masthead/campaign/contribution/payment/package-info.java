/** What payment providers tell by signed webhooks. */
@NullMarked
package press.masthead.campaign.contribution.payment;

import org.jspecify.annotations.NullMarked;
