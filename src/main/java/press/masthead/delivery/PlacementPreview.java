package press.masthead.delivery;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.masthead.access.CallerLookup;
import press.masthead.campaign.Campaign;
import press.masthead.campaign.CampaignDraft;
import press.masthead.campaign.CampaignPreview;
import press.masthead.campaign.Variant;
import press.masthead.campaign.selection.ForcedMessage;
import press.masthead.campaign.selection.LiveCampaign;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;

/** Looks at the key of an editor who asks what readers are not told, and finds what the editor asks to see. */
@Singleton
class PlacementPreview {

    private final CallerLookup callers;
    private final CampaignPreview campaigns;

    PlacementPreview(CallerLookup callers, CampaignPreview campaigns) {
        this.callers = callers;
        this.campaigns = campaigns;
    }

    /** Both ask the database, and are waited for elsewhere. */
    Uni<Optional<ForcedMessage>> find(PlacementRequest request, @Nullable String authorization) {
        return Uni.createFrom()
                .item(() -> {
                    callers.requireReader(authorization, Campaign.TYPE.path());
                    return Optional.ofNullable(request.preview()).map(named -> find(named, authorization));
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private ForcedMessage find(NamedVariant named, @Nullable String authorization) {
        CampaignDraft draft = campaigns.find(authorization, named.campaign());
        LiveCampaign campaign = LiveContent.of(
                draft.id(),
                String.valueOf(draft.content().slug()),
                draft.content(),
                draft.content().goal(),
                draft.content().variants(),
                Map.of());
        Variant variant = campaign.variant(named.variant());
        if (variant == null) {
            Faults faults = new Faults();
            faults.addParameter(
                    "preview",
                    "unknown-reference",
                    "The campaign %s has no variant %s."
                            .formatted(campaign.slug(), NearestName.quote(named.variant())));
            faults.throwIfAny();
            throw new IllegalStateException("a fault is thrown");
        }
        return new ForcedMessage(campaign, variant);
    }
}
