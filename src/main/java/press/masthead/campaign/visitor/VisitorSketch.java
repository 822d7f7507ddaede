package press.masthead.campaign.visitor;

import com.dynatrace.hash4j.distinctcount.UltraLogLog;
import org.jspecify.annotations.Nullable;

/**
 * Which visitors saw something, in 4 KiB however many they are, so that their number can be estimated. Sketches of several
 * hours, countries or campaigns can be merged; whoever is in two of them counts once. No visitor can be read off one.
 *
 * <p>Not safe for use by several threads.
 */
public final class VisitorSketch {

    private static final int PRECISION = 12;
    /** Of the estimator (O. Ertl, UltraLogLog, 2023): the product of its variance and the bits of the sketch. */
    private static final double MEMORY_VARIANCE_PRODUCT = 4.94;

    private final UltraLogLog sketch;

    private VisitorSketch(UltraLogLog sketch) {
        this.sketch = sketch;
    }

    /** One that nobody is in. */
    public static VisitorSketch empty() {
        return new VisitorSketch(UltraLogLog.create(PRECISION));
    }

    /** As it was stored; null is one that nobody is in. */
    public static VisitorSketch of(byte @Nullable [] stored) {
        return stored == null ? empty() : new VisitorSketch(UltraLogLog.wrap(stored.clone()));
    }

    /** Adds a visitor, by the hash of {@link VisitorHash}. */
    public void add(long visitor) {
        sketch.add(visitor);
    }

    /** Adds all who are in another one, and answers this one. */
    public VisitorSketch merge(VisitorSketch other) {
        sketch.add(other.sketch);
        return this;
    }

    /** About how many visitors are in it. */
    public long estimate() {
        return Math.round(sketch.getDistinctCountEstimate());
    }

    /** The standard error of {@link #estimate()}, relative to the true number. */
    public static double relativeStandardError() {
        return Math.sqrt(MEMORY_VARIANCE_PRODUCT / (Byte.SIZE * (double) (1 << PRECISION)));
    }

    /** As it is stored. */
    public byte[] toBytes() {
        return sketch.getState().clone();
    }
}
