package press.masthead.campaign.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.statistics.Interval;
import press.masthead.campaign.statistics.Rate;
import press.masthead.campaign.statistics.Takings;
import press.masthead.campaign.visitor.VisitorSketch;

/** What is counted of one variant, altogether or in one part. */
final class Tally {

    private long impressions;
    private long clicks;
    private long contributions;
    private long unconverted;
    private final SortedMap<Double, Long> amounts = new TreeMap<>();
    private final VisitorSketch visitors = VisitorSketch.empty();

    void addImpressions(long impressions, long clicks) {
        this.impressions += impressions;
        this.clicks += clicks;
    }

    void addContributions(double value, long times) {
        contributions += times;
        amounts.merge(value, times, Long::sum);
    }

    /** What has no value in the report's currency. */
    void addUnconverted(long times) {
        contributions += times;
        unconverted += times;
    }

    void addVisitors(byte[] sketch) {
        visitors.merge(VisitorSketch.of(sketch));
    }

    void add(Tally other) {
        addImpressions(other.impressions, other.clicks);
        other.amounts.forEach(this::addContributions);
        addUnconverted(other.unconverted);
        visitors.merge(other.visitors);
    }

    long impressions() {
        return impressions;
    }

    /** Of what was never told to be shown, money says nothing about what showing it brings. */
    Takings takings() {
        return new Takings(impressions, impressions == 0 ? Collections.emptySortedMap() : amounts);
    }

    private long value() {
        return Math.round(new Takings(impressions, amounts).total());
    }

    ReportRow row(@Nullable String key, String variant, @Nullable Interval valuePerThousand) {
        Rate rate = new Rate(clicks, impressions);
        Takings takings = takings();
        return new ReportRow(
                key,
                variant,
                impressions,
                visitors.estimate(),
                clicks,
                Estimate.of(rate.value(), rate.interval()),
                contributions,
                unconverted,
                value(),
                Estimate.of(takings.perThousand(), valuePerThousand),
                null);
    }
}
