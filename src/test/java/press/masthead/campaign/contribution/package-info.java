@NullMarked
package press.masthead.campaign.contribution;

import org.jspecify.annotations.NullMarked;
