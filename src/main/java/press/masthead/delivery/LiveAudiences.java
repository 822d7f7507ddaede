package press.masthead.delivery;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** @param slugs of the tags whose views are counted: frontends may remember them by these */
    static LiveAudience of(Audience audience, Map<UUID, String> slugs) {
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
                        names(audience.viewsOfTags(), slugs)));
    }

    private static Set<String> names(List<String> tags, Map<UUID, String> slugs) {
        Set<String> names = new HashSet<>(tags);
        ids(tags).stream().map(slugs::get).filter(Objects::nonNull).forEach(names::add);
        return names;
    }

    private static Targeting<UUID> targeting(TargetedReferences references) {
        return new Targeting<>(ids(references.include()), ids(references.exclude()));
    }

    private static Set<UUID> ids(List<String> references) {
        return references.stream().map(UUID::fromString).collect(Collectors.toSet());
    }
}
