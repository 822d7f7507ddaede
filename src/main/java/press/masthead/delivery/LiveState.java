package press.masthead.delivery;

import java.time.Instant;
import press.masthead.campaign.selection.LiveCampaigns;

/**
 * What a node knows of what readers get, at one moment. It never changes; a newer one takes its place.
 *
 * @param campaigns as they were read at {@code campaignsReadAt}, by the clock of the database
 * @param pages counts how often what is known of pages has become doubtful
 * @param snapshot which transactions it has seen, as PostgreSQL writes it
 * @param readAt when that was, by the clock of the database
 */
record LiveState(LiveCampaigns campaigns, Instant campaignsReadAt, long pages, String snapshot, Instant readAt) {

    /** The same, when nothing is known of how it came about from this: what was known of pages is doubtful. */
    LiveState after(LiveState before) {
        return new LiveState(campaigns, campaignsReadAt, before.pages + 1, snapshot, readAt);
    }
}
