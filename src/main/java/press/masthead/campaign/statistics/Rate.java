package press.masthead.campaign.statistics;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many of so many did something: clicked, of those who saw a message.
 *
 * @param successes at most as many as there were trials
 */
public record Rate(long successes, long trials) {

    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    /** A message that is seen once may be clicked twice; more than each is none. */
    public Rate {
        trials = Math.max(0, trials);
        successes = Math.min(Math.max(0, successes), trials);
    }

    /** Successes for each trial; 0 of none. */
    public double value() {
        return trials == 0 ? 0 : (double) successes / trials;
    }

    /** Wilson's interval, which holds for few trials and for rates near 0 too. */
    public Interval interval() {
        if (trials == 0) {
            return new Interval(0, 1);
        }
        double z2 = Z * Z / trials;
        double centre = (value() + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(value() * (1 - value()) / trials + z2 / (4 * trials)) / (1 + z2);
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /** What the rate may really be: draws from the Beta distribution that follows from a uniform prior. */
    double[] draws(int count, UniformRandomProvider random) {
        var sampler =
                BetaDistribution.of(1.0 + successes, 1.0 + trials - successes).createSampler(random);
        return sampler.samples(count).toArray();
    }
}
