package press.masthead.campaign.selection;

import org.jspecify.annotations.Nullable;
import press.masthead.campaign.FrequencyCap;

/**
 * A live campaign that waits for its turn, with what follows from how its placement is set.
 *
 * @param name its id, as frontends may write it
 * @param cap its own, else that of its placement; null: no limit
 */
record Candidate(
        LiveCampaign campaign,
        LivePlacement placement,
        String name,
        @Nullable FrequencyCap cap) {

    static Candidate of(LiveCampaign campaign, LivePlacement placement) {
        FrequencyCap own = campaign.frequencyCap();
        return new Candidate(
                campaign, placement, campaign.id().toString(), own == null ? placement.defaultFrequencyCap() : own);
    }
}
