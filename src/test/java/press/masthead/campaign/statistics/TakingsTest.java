package press.masthead.campaign.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class TakingsTest {

    private static final Takings NOTHING = new Takings(1000, new TreeMap<>());

    /**
     * With one amount only, the value of an impression is Beta(10, 990) distributed. scipy 1.17.1: 1000 * beta.ppf([0.025,
     * 0.975], 10, 990).
     */
    @Test
    void intervalIsThatOfTheBetaDistribution() {
        Interval interval =
                Comparison.ofTakings(List.of(takings(1000, Map.of(1.0, 10L)))).interval(0);

        assertThat(interval.low()).isCloseTo(4.8103, within(0.25));
        assertThat(interval.high()).isCloseTo(17.0327, within(0.5));
    }

    /** scipy 1.17.1: quad(lambda x: beta.pdf(x, 14, 986) * beta.cdf(x, 10, 990), 0, 0.1). */
    @Test
    void probabilityOfBestIsThatOfTheIntegral() {
        double[] best = Comparison.ofTakings(List.of(takings(1000, Map.of(1.0, 10L)), takings(1000, Map.of(1.0, 14L))))
                .probabilitiesOfBest();

        assertThat(best[1]).isCloseTo(0.79894, within(0.016));
    }

    /** Rubin, Annals of Statistics 9 (1981): the mean is that of the sample, the variance sum (v - mean)^2 / (n (n + 1)). */
    @Test
    void drawsHaveTheMomentsOfTheBayesianBootstrap() {
        Takings takings = takings(2000, Map.of(5.0, 30L, 10.0, 15L, 500.0, 1L));
        double mean = (150 + 150 + 500) / 2000.0;
        double squares =
                30 * Math.pow(5 - mean, 2) + 15 * Math.pow(10 - mean, 2) + Math.pow(500 - mean, 2) + 1954 * mean * mean;
        double deviation = 1000 * Math.sqrt(squares / (2000.0 * 2001));

        double[] draws = Comparison.ofTakings(List.of(takings)).draws().get(0);
        double drawn = Arrays.stream(draws).average().orElseThrow();

        assertThat(takings.perThousand()).isCloseTo(1000 * mean, within(1e-9));
        assertThat(drawn).isCloseTo(1000 * mean, within(4 * deviation / Math.sqrt(draws.length)));
        assertThat(Math.sqrt(Arrays.stream(draws)
                        .map(draw -> Math.pow(draw - drawn, 2))
                        .average()
                        .orElseThrow()))
                .isCloseTo(deviation, within(0.05 * deviation));
    }

    @Test
    void sameNumbersAreDrawnTheSame() {
        List<Takings> takings = List.of(takings(1000, Map.of(5.0, 3L)), takings(900, Map.of(10.0, 2L)));

        assertThat(Comparison.ofTakings(takings).probabilitiesOfBest())
                .containsExactly(Comparison.ofTakings(takings).probabilitiesOfBest());
    }

    @Test
    void nothingTellsThemApart() {
        assertThat(Comparison.ofTakings(List.of(NOTHING, NOTHING)).probabilitiesOfBest())
                .containsExactly(new double[] {0.5, 0.5}, within(1e-9));
        assertThat(Comparison.ofTakings(List.of(new Takings(0, new TreeMap<>())))
                        .probabilitiesOfBest())
                .containsExactly(new double[] {1}, within(1e-9));
        assertThat(Comparison.ofTakings(List.of()).probabilitiesOfBest()).isEmpty();
    }

    @Test
    void moreAmountsThanImpressionsAreOneEach() {
        assertThat(takings(1, Map.of(5.0, 4L)).impressions()).isEqualTo(4);
    }

    @Test
    void areEnoughFromAHundredImpressionsAndFiveAmounts() {
        assertThat(takings(100, Map.of(5.0, 4L, 10.0, 1L)).areEnough()).isTrue();
        assertThat(takings(100, Map.of(5.0, 4L)).areEnough()).isFalse();
        assertThat(takings(99, Map.of(5.0, 9L)).areEnough()).isFalse();
        assertThat(NOTHING.areEnough()).isFalse();
    }

    @Test
    void areComparableWhereFiveAmountsWouldBeExpected() {
        assertThat(NOTHING.areComparable(takings(2000, Map.of(5.0, 10L)))).isTrue();
        assertThat(NOTHING.areComparable(takings(2000, Map.of(5.0, 9L)))).isFalse();
        assertThat(takings(99, Map.of(5.0, 50L)).areComparable(takings(200, Map.of(5.0, 100L))))
                .isFalse();
        assertThat(takings(0, Map.of()).areComparable(takings(0, Map.of()))).isFalse();
    }

    /**
     * A thousand campaigns of two variants that are worth the same: a twentieth of them looks like 95 % sure for either, and so a
     * tenth for one of the two; the interval of the difference leaves 0 out in a twentieth. Four standard errors are 3.8 and 2.8 points; amounts
     * are few and uneven, for which the bootstrap is a little too sure.
     */
    @Test
    void equalVariantsLookDifferentAsOftenAsPromised() {
        UniformRandomProvider chance = RandomSource.XO_RO_SHI_RO_128_PP.create(20261128L);
        int sure = 0;
        int different = 0;
        for (int campaign = 0; campaign < 1000; campaign++) {
            Comparison comparison = Comparison.ofTakings(List.of(played(chance), played(chance)), 1000);
            sure += Arrays.stream(comparison.probabilitiesOfBest()).max().orElseThrow() >= 0.95 ? 1 : 0;
            different += comparison.difference(0, 1).excludes(0) ? 1 : 0;
        }
        assertThat(sure).isBetween(100 - 38, 100 + 38);
        assertThat(different).isBetween(50 - 28, 50 + 28);
    }

    /** 20,000 impressions, one of 200 of which brings something: mostly 5, seldom 500. */
    private static Takings played(UniformRandomProvider chance) {
        double[] amounts = {5, 5, 5, 10, 10, 10, 10, 25, 25, 25, 50, 50, 100, 100, 250, 500};
        SortedMap<Double, Long> played = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            if (chance.nextInt(200) == 0) {
                played.merge(amounts[chance.nextInt(amounts.length)], 1L, Long::sum);
            }
        }
        return new Takings(20_000, played);
    }

    private static Takings takings(long impressions, Map<Double, Long> amounts) {
        return new Takings(impressions, new TreeMap<>(amounts));
    }
}
