package press.masthead.campaign.interaction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An interaction that can be counted.
 *
 * @param placement where the campaign is shown
 * @param country its code, or empty if it is not known
 * @param at when it happened, by the reader's clock
 * @param receivedAt when the service was told of it
 * @param bot whether it was no reader's, so that it is kept, but not counted
 * @param visitor the hash of who it was; null if that is not known
 */
record CheckedInteraction(
        InteractionKey key,
        InteractionType type,
        String variant,
        String placement,
        String country,
        @Nullable String article,
        Instant at,
        Instant receivedAt,
        boolean bot,
        @Nullable Long visitor) {

    /** In which hour it is counted. A reader's clock that is ahead makes nothing happen in the future. */
    CampaignHour hour() {
        Instant happened = at.isAfter(receivedAt) ? receivedAt : at;
        return new CampaignHour(key.campaign(), happened.truncatedTo(ChronoUnit.HOURS), variant, placement, country);
    }
}
