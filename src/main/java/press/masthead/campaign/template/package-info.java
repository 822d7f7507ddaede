/** Templates in the copy and in the links of campaigns: checked when they are saved, written for one reader. */
@NullMarked
package press.masthead.campaign.template;

import org.jspecify.annotations.NullMarked;
