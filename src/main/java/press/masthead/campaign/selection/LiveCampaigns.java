package press.masthead.campaign.selection;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** All campaigns that were started, in the order in which they are tried. It never changes; a new one takes its place. */
public final class LiveCampaigns {

    /** Nothing to show. */
    public static final LiveCampaigns NONE = new LiveCampaigns(List.of());

    private static final Comparator<LiveCampaign> FIRST_TRIED_FIRST = Comparator.comparingInt(LiveCampaign::priority)
            .reversed()
            .thenComparing(LiveCampaigns::start)
            .thenComparing(LiveCampaign::id);

    private final List<LiveCampaign> inOrder;

    private LiveCampaigns(List<LiveCampaign> inOrder) {
        this.inOrder = inOrder;
    }

    /**
     * Puts campaigns in order: the higher priority comes first; of equal ones, the one that started first, one without
     * a start before all others; then the one of the lower id.
     */
    public static LiveCampaigns of(Collection<LiveCampaign> campaigns) {
        return new LiveCampaigns(campaigns.stream().sorted(FIRST_TRIED_FIRST).toList());
    }

    List<LiveCampaign> inOrder() {
        return inOrder;
    }

    private static Instant start(LiveCampaign campaign) {
        return campaign.startsAt() == null ? Instant.MIN : campaign.startsAt();
    }
}
