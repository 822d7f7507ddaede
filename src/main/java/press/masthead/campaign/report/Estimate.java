package press.masthead.campaign.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.statistics.Interval;

/** A value, and where the true one is with a probability of 95 %, if enough is known to tell. */
@Schema(
        description =
                "A value, and where the true one is with a probability of 95 %: between low and high, which are null where too little is known to tell.")
public record Estimate(
        @Schema(format = "double", minimum = "-1000000000000000", maximum = "1000000000000000", examples = "0.031")
        double value,

        @Schema(format = "double", minimum = "-1000000000000000", maximum = "1000000000000000", examples = "0.028")
        @Nullable
        Double low,

        @Schema(format = "double", minimum = "-1000000000000000", maximum = "1000000000000000", examples = "0.034")
        @Nullable
        Double high) {

    /** Rounded to what anyone reads. */
    static Estimate of(double value, @Nullable Interval interval) {
        if (interval == null) {
            return new Estimate(Rounded.of(value), null, null);
        }
        return new Estimate(Rounded.of(value), Rounded.of(interval.low()), Rounded.of(interval.high()));
    }
}
