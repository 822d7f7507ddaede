package press.masthead.campaign.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.ChiSquareTest;

/**
 * Whether messages were shown in the proportion in which they should be. If not, something loses impressions of one of them, and no
 * comparison of them means anything.
 *
 * @param p how probable a proportion as wrong as this is by chance; 1 where there is nothing to compare
 */
public record SampleRatio(double p) {

    /** So that a sound campaign is warned of once in a thousand times. */
    private static final double SUSPICIOUS = 0.001;

    /** @param weights of which one that is not above 0 is left out */
    public static SampleRatio of(long[] shown, double[] weights) {
        int[] compared =
                IntStream.range(0, shown.length).filter(i -> weights[i] > 0).toArray();
        long[] observed = Arrays.stream(compared).mapToLong(i -> shown[i]).toArray();
        double[] expected = Arrays.stream(compared).mapToDouble(i -> weights[i]).toArray();
        if (observed.length < 2 || Arrays.stream(observed).sum() == 0) {
            return new SampleRatio(1);
        }
        return new SampleRatio(
                ChiSquareTest.withDefaults().test(expected, observed).getPValue());
    }

    public boolean isSuspicious() {
        return p < SUSPICIOUS;
    }
}
