@NullMarked
package press.masthead.campaign.bandit;

import org.jspecify.annotations.NullMarked;
