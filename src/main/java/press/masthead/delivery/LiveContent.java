package press.masthead.delivery;

import java.util.List;
import java.util.Map;
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
     * @param slugs of tags, by id, as far as they are known
     */
    static LiveCampaign of(
            UUID id,
            String slug,
            SaveCampaign content,
            @Nullable Goal goal,
            List<Variant> variants,
            Map<UUID, String> slugs) {
        return new LiveCampaign(
                id,
                slug,
                content.placement(),
                content.priority(),
                content.startsAt(),
                content.endsAt(),
                content.sensitive(),
                content.conflictGroup(),
                LiveAudiences.of(content.audience(), slugs),
                content.frequencyCap(),
                content.dismissal(),
                goal,
                content.locale(),
                variants);
    }
}
