/** Which message a page view shows: a pure function of the live campaigns, the page and its reader, and the time. */
@NullMarked
package press.masthead.campaign.selection;

import org.jspecify.annotations.NullMarked;
