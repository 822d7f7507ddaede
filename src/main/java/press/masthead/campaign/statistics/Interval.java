package press.masthead.campaign.statistics;

import java.util.Arrays;

/** Where the true value is, with a probability of 95 %. */
public record Interval(double low, double high) {

    /** The middle 95 % of these draws. */
    static Interval of(double[] draws) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new Interval(quantile(sorted, 0.025), quantile(sorted, 0.975));
    }

    /** Whether it leaves this value out. */
    public boolean excludes(double value) {
        return value < low || value > high;
    }

    /** Between two draws, in proportion. */
    private static double quantile(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
