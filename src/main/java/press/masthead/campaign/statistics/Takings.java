package press.masthead.campaign.statistics;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;

/**
 * What came in from showing a message so many times: mostly nothing, and now and then an amount, few of them large.
 *
 * @param impressions how often it was shown
 * @param amounts how often each amount came in
 */
public record Takings(long impressions, SortedMap<Double, Long> amounts) {

    private static final double PER = 1000;

    /** From fewer, what a few readers did would be taken for what all do. */
    private static final long LEAST_IMPRESSIONS = 100;

    private static final long LEAST_AMOUNTS = 5;

    /** An impression that was never told, but brought something in, is one all the same. */
    public Takings {
        amounts = new TreeMap<>(amounts);
        impressions = Math.max(impressions, count(amounts));
    }

    /** How many amounts came in. */
    public long count() {
        return count(amounts);
    }

    public double total() {
        return amounts.entrySet().stream()
                .mapToDouble(entry -> entry.getKey() * entry.getValue())
                .sum();
    }

    /** For each 1,000 impressions; 0 of none. */
    public double perThousand() {
        return impressions == 0 ? 0 : PER * total() / impressions;
    }

    /** Whether so much came in that it can be told where the true value is. */
    public boolean areEnough() {
        return impressions >= LEAST_IMPRESSIONS && count() >= LEAST_AMOUNTS;
    }

    /**
     * Whether it was shown so often that it can be told how it compares, even if nothing came in: if it were worth what all of them are,
     * enough amounts would have.
     */
    public boolean areComparable(Takings all) {
        return impressions >= LEAST_IMPRESSIONS
                && (double) impressions * all.count() >= (double) LEAST_AMOUNTS * all.impressions;
    }

    /**
     * What the value of 1,000 impressions may really be: the Bayesian bootstrap (Rubin 1981), which assumes no form of
     * distribution. Each impression gets a share by Dirichlet(1, ..., 1); equal amounts, and all the impressions that brought nothing, share
     * theirs, because a sum of Gamma variables is one.
     */
    double[] draws(int count, UniformRandomProvider random) {
        double[] value = new double[count];
        double[] shares = new double[count];
        addShares(impressions - count(), 0, value, shares, random);
        amounts.forEach((amount, times) -> addShares(times, amount, value, shares, random));
        for (int i = 0; i < count; i++) {
            value[i] = shares[i] == 0 ? 0 : PER * value[i] / shares[i];
        }
        return value;
    }

    private static void addShares(
            long times, double amount, double[] value, double[] shares, UniformRandomProvider random) {
        if (times > 0) {
            var gamma = AhrensDieterMarsagliaTsangGammaSampler.of(random, times, 1);
            double[] drawn = gamma.samples(value.length).toArray();
            Arrays.setAll(shares, i -> shares[i] + drawn[i]);
            Arrays.setAll(value, i -> value[i] + amount * drawn[i]);
        }
    }

    private static long count(SortedMap<Double, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
