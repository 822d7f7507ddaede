package press.masthead.campaign.interaction;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * What interactions are counted by. In the order of hours they are written, so that two nodes that count in the same ones do not
 * wait for each other.
 *
 * @param country its code, or empty if it is not known
 */
record CampaignHour(UUID campaign, Instant hour, String variant, String placement, String country)
        implements Comparable<CampaignHour> {

    private static final Comparator<CampaignHour> ORDER = Comparator.comparing(CampaignHour::campaign)
            .thenComparing(CampaignHour::hour)
            .thenComparing(CampaignHour::variant)
            .thenComparing(CampaignHour::placement)
            .thenComparing(CampaignHour::country);

    @Override
    public int compareTo(CampaignHour other) {
        return ORDER.compare(this, other);
    }
}
