package press.masthead.campaign.statistics;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * What several messages may really be worth, drawn many times. The draws follow from the numbers alone: the same numbers are
 * answered the same, on every node and for ever.
 *
 * @param draws of each message, in the order given
 */
public record Comparison(List<double[]> draws) {

    private static final int DRAWS = 10_000;

    /** Compares them by the value of 1,000 impressions. */
    public static Comparison ofTakings(List<Takings> takings) {
        return ofTakings(takings, DRAWS);
    }

    /** The same by fewer draws, where many are compared and little depends on each. */
    public static Comparison ofTakings(List<Takings> takings, int count) {
        UniformRandomProvider random = random(takings);
        return new Comparison(
                takings.stream().map(one -> one.draws(count, random)).toList());
    }

    /** Compares them by how many succeed. */
    public static Comparison ofRates(List<Rate> rates) {
        UniformRandomProvider random = random(rates);
        return new Comparison(
                rates.stream().map(one -> one.draws(DRAWS, random)).toList());
    }

    /** Where the true value of one of them is. */
    public Interval interval(int index) {
        return Interval.of(draws.get(index));
    }

    /** The probability that each is the best. Where nothing tells them apart, each has the same. */
    public double[] probabilitiesOfBest() {
        double[] wins = new double[draws.size()];
        int count = draws.isEmpty() ? 0 : draws.get(0).length;
        for (int draw = 0; draw < count; draw++) {
            int at = draw;
            double best = draws.stream().mapToDouble(one -> one[at]).max().orElseThrow();
            int[] winners = java.util.stream.IntStream.range(0, wins.length)
                    .filter(i -> draws.get(i)[at] == best)
                    .toArray();
            Arrays.stream(winners).forEach(winner -> wins[winner] += 1.0 / winners.length);
        }
        return Arrays.stream(wins).map(won -> won / count).toArray();
    }

    /** Where the true difference is: how much more one is worth than another. */
    public Interval difference(int one, int other) {
        double[] difference = new double[draws.get(one).length];
        Arrays.setAll(difference, i -> draws.get(one)[i] - draws.get(other)[i]);
        return Interval.of(difference);
    }

    private static UniformRandomProvider random(List<? extends Record> numbers) {
        long[] hash = MurmurHash3.hash128x64(numbers.toString().getBytes(StandardCharsets.UTF_8));
        return RandomSource.XO_RO_SHI_RO_128_PP.create(hash);
    }
}
