package press.masthead.campaign.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleRatioTest {

    /**
     * The last is the example of Fabijan et al., Diagnosing Sample Ratio Mismatch (KDD 2019). scipy 1.17.1:
     * chisquare([821588, 815482], [818535, 818535]).pvalue.
     */
    @ParameterizedTest
    @CsvSource({"5100, 4900, 0.04550026, false", "50600, 49400, 0.00014780, true", "821588, 815482, 0.0000018218, true"
    })
    void isThatOfTheChiSquareTest(long one, long other, double p, boolean suspicious) {
        SampleRatio ratio = SampleRatio.of(new long[] {one, other}, new double[] {1, 1});

        assertThat(ratio.p()).isCloseTo(p, within(1e-8));
        assertThat(ratio.isSuspicious()).isEqualTo(suspicious);
    }

    @Test
    void leavesOutWhatHasNoWeight() {
        assertThat(SampleRatio.of(new long[] {100, 0, 300}, new double[] {1, 0, 3})
                        .p())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void nothingToCompareIsNotSuspicious() {
        assertThat(SampleRatio.of(new long[] {100}, new double[] {1}).p()).isEqualTo(1);
        assertThat(SampleRatio.of(new long[] {0, 0}, new double[] {1, 1}).p()).isEqualTo(1);
        assertThat(SampleRatio.of(new long[] {}, new double[] {}).p()).isEqualTo(1);
    }
}
