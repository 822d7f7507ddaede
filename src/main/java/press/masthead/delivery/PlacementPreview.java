package press.masthead.delivery;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.masthead.access.CallerLookup;
import press.masthead.campaign.Campaign;
import press.masthead.campaign.CampaignPreview;
import press.masthead.campaign.selection.ForcedMessage;
import press.masthead.json.NearestName;
import press.masthead.problem.Fault;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

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
        return campaigns
                .find(authorization, named.campaign())
                .map(draft -> LiveContent.of(
                        draft.id(),
                        String.valueOf(draft.content().slug()),
                        draft.content(),
                        draft.content().goal(),
                        draft.content().variants(),
                        LiveNames.NONE))
                .flatMap(campaign -> Optional.ofNullable(campaign.variant(named.variant()))
                        .map(variant -> new ForcedMessage(campaign, variant)))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.INVALID_REQUEST,
                        null,
                        List.of(new Fault(
                                null,
                                "preview",
                                "unknown-reference",
                                "There is no campaign %s with a variant %s."
                                        .formatted(
                                                NearestName.quote(named.campaign()),
                                                NearestName.quote(named.variant()))))));
    }
}
