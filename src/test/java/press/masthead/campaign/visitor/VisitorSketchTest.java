package press.masthead.campaign.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorSketchTest {

    /** Four times the standard error, beyond which one in 16,000 sketches is. */
    private static final double MOST_OFF = 400 * VisitorSketch.relativeStandardError();

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1_000, 100_000, 1_000_000})
    void estimatesHowManyThereWere(int visitors) {
        assertThat(sketch(7, visitors).estimate()).isCloseTo(visitors, withPercentage(MOST_OFF));
    }

    @Test
    void countsAVisitorOnceHoweverOftenSeen() {
        VisitorSketch sketch = VisitorSketch.empty();
        for (int i = 0; i < 1_000; i++) {
            sketch.add(8_723_648_723_648L);
        }
        assertThat(sketch.estimate()).isOne();
    }

    @Test
    void mergesWithoutCountingTwice() {
        VisitorSketch both = sketch(1, 20_000).merge(sketch(1, 20_000)).merge(sketch(2, 10_000));

        assertThat(both.estimate()).isCloseTo(30_000, withPercentage(MOST_OFF));
        assertThat(both.toBytes())
                .isEqualTo(sketch(2, 10_000).merge(sketch(1, 20_000)).toBytes());
    }

    @Test
    void isTheSameAfterItWasStored() {
        VisitorSketch sketch = sketch(3, 5_000);

        assertThat(VisitorSketch.of(sketch.toBytes()).estimate()).isEqualTo(sketch.estimate());
        assertThat(sketch.toBytes()).hasSize(4096);
        assertThat(VisitorSketch.of(null).estimate()).isZero();
    }

    @Test
    void knowsHowFarItMayBeOff() {
        assertThat(VisitorSketch.relativeStandardError()).isBetween(0.012, 0.013);
    }

    private static VisitorSketch sketch(long seed, int visitors) {
        VisitorSketch sketch = VisitorSketch.empty();
        new SplittableRandom(seed).longs(visitors).forEach(sketch::add);
        return sketch;
    }
}
