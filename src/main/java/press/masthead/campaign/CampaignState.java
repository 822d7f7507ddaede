package press.masthead.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a newsroom has decided about a campaign; with its dates and the time this gives its {@link CampaignStatus}. */
public enum CampaignState {
    /** Still being written. */
    draft,
    /** May be shown while its dates allow it. */
    started,
    /** Held back for now. */
    paused,
    /** Over for good. */
    ended;

    /**
     * The status at a time. A draft stays one whatever its dates say; everything else is over from its end on.
     *
     * @param startsAt the first moment it is shown; null when it needs to wait for nothing
     * @param endsAt the first moment it is no longer shown; null when it has no end
     */
    public CampaignStatus statusAt(@Nullable Instant startsAt, @Nullable Instant endsAt, Instant now) {
        boolean over = endsAt != null && !now.isBefore(endsAt);
        return switch (this) {
            case draft -> CampaignStatus.draft;
            case ended -> CampaignStatus.ended;
            case paused -> over ? CampaignStatus.ended : CampaignStatus.paused;
            case started -> {
                if (over) {
                    yield CampaignStatus.ended;
                }
                yield startsAt != null && now.isBefore(startsAt) ? CampaignStatus.scheduled : CampaignStatus.live;
            }
        };
    }
}
