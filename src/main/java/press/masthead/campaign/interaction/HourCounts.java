package press.masthead.campaign.interaction;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.visitor.VisitorSketch;

/** What some interactions add to an hour of a campaign. */
final class HourCounts {

    private final Map<InteractionType, Long> counts = new EnumMap<>(InteractionType.class);
    private @Nullable VisitorSketch visitors;

    private HourCounts() {}

    /** Of these, by the hour, but of no bot. */
    static SortedMap<CampaignHour, HourCounts> of(Collection<CheckedInteraction> interactions) {
        SortedMap<CampaignHour, HourCounts> hours = new TreeMap<>();
        interactions.stream()
                .filter(interaction -> !interaction.bot())
                .forEach(interaction -> hours.computeIfAbsent(interaction.hour(), hour -> new HourCounts())
                        .add(interaction));
        return hours;
    }

    long of(InteractionType type) {
        return counts.getOrDefault(type, 0L);
    }

    /** Who saw it; null if nobody did of whom it is known. */
    @Nullable
    VisitorSketch visitors() {
        return visitors;
    }

    private void add(CheckedInteraction interaction) {
        counts.merge(interaction.type(), 1L, Long::sum);
        if (interaction.type() == InteractionType.impression && interaction.visitor() != null) {
            if (visitors == null) {
                visitors = VisitorSketch.empty();
            }
            visitors.add(interaction.visitor());
        }
    }
}
