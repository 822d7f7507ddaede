package press.masthead.campaign.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.masthead.campaign.statistics.Interval;

/** A value, and where the true one is with a probability of 95 %. */
@Schema(description = "A value, and where the true one is with a probability of 95 %.")
public record Estimate(
        @Schema(format = "double", minimum = "-1000000000000000", maximum = "1000000000000000", examples = "0.031")
        double value,

        @Schema(format = "double", minimum = "-1000000000000000", maximum = "1000000000000000", examples = "0.028")
        double low,

        @Schema(format = "double", minimum = "-1000000000000000", maximum = "1000000000000000", examples = "0.034")
        double high) {

    /** Rounded to what anyone reads. */
    static Estimate of(double value, Interval interval) {
        return new Estimate(Rounded.of(value), Rounded.of(interval.low()), Rounded.of(interval.high()));
    }
}
