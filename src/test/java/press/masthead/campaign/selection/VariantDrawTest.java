package press.masthead.campaign.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static press.masthead.campaign.selection.CampaignFixture.drawn;
import static press.masthead.campaign.selection.CampaignFixture.variant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import press.masthead.campaign.Variant;

class VariantDrawTest {

    private static final UUID CAMPAIGN = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("01930000-0000-7000-8000-000000000002");
    private static final int VISITORS = 100_000;

    @Property(tries = 500)
    void givesTheSameVisitorTheSameVariant(
            @ForAll("ids") UUID campaign,
            @ForAll @NotBlank String visitor,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 100) Integer> weights,
            @ForAll Random random) {
        List<Variant> variants = weighted(weights);
        List<Variant> shuffled = new ArrayList<>(variants);
        Collections.shuffle(shuffled, random);

        Variant drawn = drawn(campaign, variants, visitor);

        assertThat(drawn(campaign, variants, visitor)).isEqualTo(drawn);
        assertThat(drawn(campaign, shuffled, visitor)).isEqualTo(drawn);
    }

    @Property(tries = 10)
    void sharesVisitorsByWeight(
            @ForAll("ids") UUID campaign,
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 1, max = 50) Integer> weights) {
        double total = weights.stream().mapToInt(weight -> weight).sum();

        Map<String, Long> shares = shares(campaign, weighted(weights));

        double chiSquare = IntStream.range(0, weights.size())
                .mapToDouble(i -> {
                    double expected = VISITORS * weights.get(i) / total;
                    double miss = shares.getOrDefault("v" + i, 0L) - expected;
                    return miss * miss / expected;
                })
                .sum();
        // With 4 degrees of freedom a fair draw exceeds 40 less than once in ten million times.
        assertThat(chiSquare).isLessThan(40);
    }

    @Property(tries = 1000)
    void movesVisitorsOnlyToTheVariantWhoseWeightRises(
            @ForAll @NotBlank String visitor,
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 0, max = 20) Integer> weights,
            @ForAll @IntRange(max = 5) int raised,
            @ForAll @IntRange(min = 1, max = 20) int by) {
        Assume.that(raised < weights.size() && weights.stream().anyMatch(weight -> weight > 0));
        List<Integer> after = new ArrayList<>(weights);
        after.set(raised, weights.get(raised) + by);

        String before = drawn(CAMPAIGN, weighted(weights), visitor).name();

        assertThat(drawn(CAMPAIGN, weighted(after), visitor).name()).isIn(before, "v" + raised);
    }

    @Property(tries = 1000)
    void movesOnlyTheVisitorsOfAVariantThatIsTakenAway(
            @ForAll @NotBlank String visitor,
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 20) Integer> weights,
            @ForAll @IntRange(max = 5) int removed) {
        Assume.that(removed < weights.size());
        List<Variant> remaining = new ArrayList<>(weighted(weights));
        remaining.remove(removed);

        String before = drawn(CAMPAIGN, weighted(weights), visitor).name();

        if (!before.equals("v" + removed)) {
            assertThat(drawn(CAMPAIGN, remaining, visitor).name()).isEqualTo(before);
        }
    }

    @Property(tries = 200)
    void neverDrawsAWeightOfZero(@ForAll("ids") UUID campaign, @ForAll @NotBlank String visitor) {
        List<Variant> variants = List.of(variant("a", 0), variant("b", 1), variant("c", 0));

        assertThat(drawn(campaign, variants, visitor).name()).isEqualTo("b");
    }

    @Example
    void drawsEachCampaignOnItsOwn() {
        List<Variant> halves = List.of(variant("a", 1), variant("b", 1));

        Map<String, Long> pairs =
                counted(visitor -> drawn(CAMPAIGN, halves, visitor).name()
                        + drawn(OTHER, halves, visitor).name());

        assertThat(pairs.keySet()).containsExactlyInAnyOrder("aa", "ab", "ba", "bb");
        assertThat(pairs.values())
                .allSatisfy(count -> assertThat((double) count / VISITORS).isCloseTo(0.25, within(0.01)));
    }

    @Example
    void movesNoMoreVisitorsThanItMust() {
        List<Variant> before = List.of(variant("a", 1), variant("b", 1));
        List<Variant> after = List.of(variant("a", 1), variant("b", 2));

        Map<String, Long> moves =
                counted(visitor -> drawn(CAMPAIGN, before, visitor).name()
                        + drawn(CAMPAIGN, after, visitor).name());

        assertThat(moves).doesNotContainKey("ba");
        assertThat((double) moves.getOrDefault("ab", 0L) / VISITORS).isCloseTo(1 / 6.0, within(0.01));
    }

    @Example
    void givesAnUnknownVisitorTheHighestWeightAndTheFirstOfSeveral() {
        assertThat(drawn(CAMPAIGN, weighted(List.of(1, 3, 2)), null).name()).isEqualTo("v1");
        assertThat(drawn(CAMPAIGN, weighted(List.of(0, 3, 3)), null).name()).isEqualTo("v1");
        assertThat(drawn(CAMPAIGN, weighted(List.of(1, 1)), null).name()).isEqualTo("v0");
    }

    @Example
    void tellsVisitorAndVariantApart() {
        assertThat(VisitorHash.point(CAMPAIGN, "a", "ba")).isNotEqualTo(VisitorHash.point(CAMPAIGN, "ab", "a"));
    }

    @Example
    void keepsItsPointsForEver() {
        assertThat(VisitorHash.point(CAMPAIGN, "8f14e45f", "control")).isEqualTo(0.256971016193018);
    }

    @Example
    void drawsNothingWithoutAnyWeight() {
        assertThatThrownBy(() -> drawn(CAMPAIGN, weighted(List.of(0)), "x")).isInstanceOf(NoSuchElementException.class);
    }

    @Provide
    Arbitrary<UUID> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    private static List<Variant> weighted(List<Integer> weights) {
        return IntStream.range(0, weights.size())
                .mapToObj(i -> variant("v" + i, weights.get(i)))
                .toList();
    }

    private static Map<String, Long> shares(UUID campaign, List<Variant> variants) {
        return counted(visitor -> drawn(campaign, variants, visitor).name());
    }

    private static Map<String, Long> counted(Function<String, String> answer) {
        return IntStream.range(0, VISITORS)
                .mapToObj(i -> answer.apply("visitor-" + i))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
