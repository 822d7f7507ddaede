package press.masthead.campaign.selection;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.FrequencyCap;
import press.masthead.campaign.Variant;

/**
 * A live campaign that waits for its turn, with what follows from how its placement is set.
 *
 * @param name its id, as frontends may write it
 * @param cap its own, else that of its placement; null: no limit
 * @param variants by name
 */
record Candidate(
        LiveCampaign campaign,
        LivePlacement placement,
        String name,
        @Nullable FrequencyCap cap,
        Map<String, LiveVariant> variants) {

    static Candidate of(LiveCampaign campaign, LivePlacement placement) {
        FrequencyCap own = campaign.frequencyCap();
        return new Candidate(
                campaign,
                placement,
                campaign.id().toString(),
                own == null ? placement.defaultFrequencyCap() : own,
                campaign.variants().stream()
                        .collect(Collectors.toMap(
                                Variant::name,
                                variant -> new LiveVariant(campaign, variant),
                                (first, second) -> first)));
    }

    /** The variant that falls to this visitor. */
    LiveVariant drawn(@Nullable String visitor) {
        Variant drawn = VariantDraw.draw(campaign.id(), campaign.variants(), visitor);
        return Objects.requireNonNull(variants.get(drawn.name()));
    }
}
