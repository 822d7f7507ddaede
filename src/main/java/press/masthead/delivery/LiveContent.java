package press.masthead.delivery;

import java.util.UUID;
import press.masthead.campaign.SaveCampaign;
import press.masthead.campaign.selection.LiveCampaign;

/** Makes a saved campaign into one for selection. */
final class LiveContent {

    private LiveContent() {}

    static LiveCampaign of(UUID id, String slug, SaveCampaign content) {
        return new LiveCampaign(
                id,
                slug,
                content.placement(),
                content.priority(),
                content.startsAt(),
                content.endsAt(),
                content.sensitive(),
                null,
                LiveAudiences.of(content.audience()),
                content.frequencyCap(),
                content.dismissal(),
                content.goal(),
                content.variants());
    }
}
