package press.masthead.delivery;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Goal;
import press.masthead.campaign.SaveCampaign;
import press.masthead.campaign.Variant;
import press.masthead.campaign.selection.LiveCampaign;

/** Makes a saved campaign into one for selection. */
final class LiveContent {

    private LiveContent() {}

    /**
     * @param goal with what has come in
     * @param variants with the weights that hold
     * @param names by which it and the tags that it speaks of are remembered
     */
    static LiveCampaign of(
            UUID id, String slug, SaveCampaign content, @Nullable Goal goal, List<Variant> variants, LiveNames names) {
        return new LiveCampaign(
                id,
                slug,
                names.of(id),
                content.placement(),
                content.priority(),
                content.startsAt(),
                content.endsAt(),
                content.sensitive(),
                content.conflictGroup(),
                LiveAudiences.of(content.audience(), names),
                content.frequencyCap(),
                content.dismissal(),
                goal,
                content.locale(),
                variants);
    }
}
