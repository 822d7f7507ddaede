package press.masthead.delivery;

import java.util.Map;
import java.util.UUID;
import press.masthead.campaign.SaveCampaign;
import press.masthead.campaign.selection.LiveCampaign;

/** Makes a saved campaign into one for selection. */
final class LiveContent {

    private LiveContent() {}

    /** @param slugs of tags, by id, as far as they are known */
    static LiveCampaign of(UUID id, String slug, SaveCampaign content, Map<UUID, String> slugs) {
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
                content.goal(),
                content.locale(),
                content.variants());
    }
}
