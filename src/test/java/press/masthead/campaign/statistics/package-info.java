@NullMarked
package press.masthead.campaign.statistics;

import org.jspecify.annotations.NullMarked;
