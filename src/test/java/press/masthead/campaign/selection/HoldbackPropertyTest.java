package press.masthead.campaign.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static press.masthead.campaign.selection.CampaignFixture.campaign;
import static press.masthead.campaign.selection.CampaignFixture.drawn;
import static press.masthead.campaign.selection.CampaignFixture.variant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotBlank;
import press.masthead.campaign.Placement;

class HoldbackPropertyTest {

    private static final int VISITORS = 100_000;

    @Property(tries = 8)
    void holdsBackItsShareOfTheVisitors(
            @ForAll Placement placement, @ForAll @DoubleRange(min = 0.01, max = 0.5) double share) {
        assertThat(share(visitor -> Holdback.has(visitor, with(placement, share))))
                .isCloseTo(share, within(0.01));
    }

    @Property(tries = 1000)
    void keepsEverybodyInItWhenItGrows(
            @ForAll @NotBlank String visitor,
            @ForAll Placement placement,
            @ForAll @DoubleRange(max = 0.25) double share,
            @ForAll @DoubleRange(max = 0.25) double more) {
        if (Holdback.has(visitor, with(placement, share))) {
            assertThat(Holdback.has(visitor, with(placement, share + more))).isTrue();
        }
    }

    @Example
    void isDrawnForEachPlacementOnItsOwn() {
        assertThat(share(visitor -> Holdback.has(visitor, with(Placement.banner, 0.5))
                        && Holdback.has(visitor, with(Placement.epic, 0.5))))
                .isCloseTo(0.25, within(0.01));
    }

    @Example
    void takesTheSameShareOfEachVariant() {
        LiveCampaign campaign =
                campaign("c").variants(variant("a", 1), variant("b", 1)).live();

        Map<String, Long> held = visitors()
                .filter(visitor -> Holdback.has(visitor, with(Placement.epic, 0.2)))
                .map(visitor ->
                        drawn(campaign.id(), campaign.variants(), visitor).name())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));

        assertThat((double) held.getOrDefault("a", 0L) / VISITORS).isCloseTo(0.1, within(0.01));
        assertThat((double) held.getOrDefault("b", 0L) / VISITORS).isCloseTo(0.1, within(0.01));
    }

    private static double share(Predicate<String> held) {
        return (double) visitors().filter(held).count() / VISITORS;
    }

    private static Stream<String> visitors() {
        return IntStream.range(0, VISITORS).mapToObj(i -> new UUID(i, 7).toString());
    }

    private static LivePlacement with(Placement placement, double holdback) {
        return new LivePlacement(placement, true, holdback, null, Set.of(), List.of());
    }
}
