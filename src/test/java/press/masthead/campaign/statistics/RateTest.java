package press.masthead.campaign.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    /** Newcombe, Statistics in Medicine 17 (1998), table I, method 3, to its four digits. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void intervalIsThatOfTheLiterature(long successes, long trials, double low, double high) {
        Interval interval = new Rate(successes, trials).interval();

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void noTrialsTellNothing() {
        assertThat(new Rate(0, 0).value()).isZero();
        assertThat(new Rate(3, 0).interval()).isEqualTo(new Interval(0, 1));
    }

    @Test
    void moreSuccessesThanTrialsAreOneEach() {
        assertThat(new Rate(7, 5)).isEqualTo(new Rate(5, 5));
    }

    /**
     * scipy 1.17.1: quad(lambda x: beta.pdf(x, 121, 881) * beta.cdf(x, 101, 901), 0, 1). 10,000 draws are within 0.01 of it
     * with four standard errors.
     */
    @Test
    void probabilityOfBestIsThatOfTheIntegral() {
        double[] best = Comparison.ofRates(List.of(new Rate(100, 1000), new Rate(120, 1000)))
                .probabilitiesOfBest();

        assertThat(best[1]).isCloseTo(0.92318, within(0.011));
        assertThat(best[0] + best[1]).isCloseTo(1, within(1e-9));
    }
}
