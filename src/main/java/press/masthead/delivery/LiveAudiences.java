package press.masthead.delivery;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import press.masthead.campaign.Audience;
import press.masthead.campaign.DayRange;
import press.masthead.campaign.TargetedReferences;
import press.masthead.campaign.selection.DaysAgo;
import press.masthead.campaign.selection.LiveAudience;
import press.masthead.campaign.selection.Targeting;
import press.masthead.campaign.selection.WantedViews;

/** Makes a saved audience, whose references are ids already, into one for selection. */
final class LiveAudiences {

    private LiveAudiences() {}

    /** @param known by what frontends may remember the tags whose views are counted */
    static LiveAudience of(Audience audience, LiveNames known) {
        DayRange contributed = audience.contributedDaysAgo();
        return new LiveAudience(
                new Targeting<>(
                        Set.copyOf(audience.countries().include()),
                        Set.copyOf(audience.countries().exclude())),
                targeting(audience.sections()),
                targeting(audience.tags()),
                Set.copyOf(audience.locales()),
                Set.copyOf(audience.devices()),
                audience.signedIn(),
                Set.copyOf(audience.supporterStatus()),
                contributed == null ? null : new DaysAgo(contributed.min(), contributed.max()),
                new WantedViews(
                        audience.minViews(),
                        audience.maxViews(),
                        audience.viewsInDays(),
                        names(audience.viewsOfTags(), known)));
    }

    private static Set<String> names(List<String> tags, LiveNames known) {
        Set<String> names = new HashSet<>(tags);
        ids(tags).forEach(tag -> names.addAll(known.of(tag)));
        return names;
    }

    private static Targeting<UUID> targeting(TargetedReferences references) {
        return new Targeting<>(ids(references.include()), ids(references.exclude()));
    }

    private static Set<UUID> ids(List<String> references) {
        return references.stream().map(UUID::fromString).collect(Collectors.toSet());
    }
}
