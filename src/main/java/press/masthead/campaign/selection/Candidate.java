package press.masthead.campaign.selection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.FrequencyCap;

/** A live campaign that waits for its turn, with what follows from it and from how its placement is set. */
final class Candidate {

    private final LiveCampaign campaign;
    private final LivePlacement placement;
    private final List<String> names;
    private final @Nullable FrequencyCap cap;
    private final List<LiveVariant> variants;
    private final SelectionRule[] rules;
    private final SelectionRule[] rulesOfCrowds;
    private final SelectionRule[] rulesOfReaders;

    Candidate(LiveCampaign campaign, LivePlacement placement) {
        FrequencyCap own = campaign.frequencyCap();
        this.campaign = campaign;
        this.placement = placement;
        this.names = Stream.concat(Stream.of(campaign.id().toString(), campaign.slug()), campaign.slugs().stream())
                .distinct()
                .toList();
        this.cap = own == null ? placement.defaultFrequencyCap() : own;
        this.variants = campaign.variants().stream()
                .map(variant -> new LiveVariant(campaign, variant))
                .toList();
        this.rules = SelectionRule.concerning(this);
        this.rulesOfCrowds =
                Arrays.stream(rules).filter(SelectionRule::isOfCrowds).toArray(SelectionRule[]::new);
        this.rulesOfReaders =
                Arrays.stream(rules).filter(rule -> !rule.isOfCrowds()).toArray(SelectionRule[]::new);
    }

    LiveCampaign campaign() {
        return campaign;
    }

    LivePlacement placement() {
        return placement;
    }

    /** By what frontends may remember the campaign. */
    List<String> names() {
        return names;
    }

    /** The campaign's own, else that of its placement; null: no limit. */
    @Nullable
    FrequencyCap cap() {
        return cap;
    }

    /** Those that it can fail. */
    SelectionRule[] rules() {
        return rules;
    }

    /** Those of them that are the same for a whole {@link Crowd}. */
    SelectionRule[] rulesOfCrowds() {
        return rulesOfCrowds;
    }

    /** The others. */
    SelectionRule[] rulesOfReaders() {
        return rulesOfReaders;
    }

    /** Whether there is one that a visitor can get. */
    boolean hasVariant() {
        return campaign.variants().stream().anyMatch(variant -> variant.weight() > 0);
    }

    /** The variant that falls to this visitor. */
    LiveVariant drawn(@Nullable String visitor) {
        return variants.get(VariantDraw.draw(campaign.id(), campaign.variants(), visitor));
    }
}
