/**
 * What readers did with the messages of campaigns: impressions, clicks, dismissals, reminders asked for, checkouts begun. Each is
 * counted once, by the hour. In the API they are the events of a campaign; the events of {@code event} are those of content.
 */
@NullMarked
package press.masthead.campaign.interaction;

import org.jspecify.annotations.NullMarked;
