@NullMarked
package press.masthead.campaign.report;

import org.jspecify.annotations.NullMarked;
