package press.masthead.delivery;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import press.masthead.campaign.Audience;
import press.masthead.campaign.TargetedReferences;
import press.masthead.campaign.selection.LiveAudience;
import press.masthead.campaign.selection.Targeting;
import press.masthead.campaign.selection.WantedViews;

/** Makes a saved audience, whose references are ids already, into one for selection. */
final class LiveAudiences {

    private LiveAudiences() {}

    static LiveAudience of(Audience audience) {
        return new LiveAudience(
                new Targeting<>(
                        Set.copyOf(audience.countries().include()),
                        Set.copyOf(audience.countries().exclude())),
                targeting(audience.sections()),
                targeting(audience.tags()),
                Set.of(),
                Set.of(),
                null,
                Set.copyOf(audience.supporterStatus()),
                null,
                new WantedViews(audience.minViews(), null, null, Set.of()));
    }

    private static Targeting<UUID> targeting(TargetedReferences references) {
        return new Targeting<>(ids(references.include()), ids(references.exclude()));
    }

    private static Set<UUID> ids(List<String> references) {
        return references.stream().map(UUID::fromString).collect(Collectors.toSet());
    }
}
