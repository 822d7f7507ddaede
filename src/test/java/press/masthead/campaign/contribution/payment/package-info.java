@NullMarked
package press.masthead.campaign.contribution.payment;

import org.jspecify.annotations.NullMarked;
