package press.masthead.bench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import press.masthead.article.SupportMessages;
import press.masthead.campaign.Dismissal;
import press.masthead.campaign.FrequencyCap;
import press.masthead.campaign.Message;
import press.masthead.campaign.Placement;
import press.masthead.campaign.SupporterStatus;
import press.masthead.campaign.Variant;
import press.masthead.campaign.selection.CampaignSelector;
import press.masthead.campaign.selection.LiveAudience;
import press.masthead.campaign.selection.LiveCampaign;
import press.masthead.campaign.selection.LiveCampaigns;
import press.masthead.campaign.selection.PageContext;
import press.masthead.campaign.selection.Reader;
import press.masthead.campaign.selection.Selection;
import press.masthead.campaign.selection.Targeting;
import press.masthead.campaign.selection.ViewedArticles;
import press.masthead.campaign.selection.WantedViews;

/** One decision: most campaigns are tried and ruled out, and the last of each placement is shown. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SelectionBenchmark {

    private static final Instant NOW = Instant.parse("2024-07-15T12:00:00Z");

    @Param({"5", "50", "200", "1000"})
    int live;

    private final CampaignSelector selector = new CampaignSelector("USD");
    private LiveCampaigns campaigns;
    private PageContext somebody;
    private PageContext nobody;

    @Setup
    public void setUp() {
        campaigns = LiveCampaigns.of(IntStream.range(0, live).mapToObj(this::campaign).toList());
        Reader reader = new Reader(
                "8f14e45f",
                "US",
                null,
                null,
                null,
                SupporterStatus.none,
                null,
                7,
                List.of(new ViewedArticles(NOW.atZone(java.time.ZoneOffset.UTC).toLocalDate(), 2, Set.of("syria"))),
                Map.of("campaign-1", List.of(NOW.minusSeconds(60))),
                Map.of("campaign-2", NOW.minusSeconds(60)));
        somebody = page(reader);
        nobody = page(Reader.UNKNOWN);
    }

    @Benchmark
    public Selection forAVisitor() {
        return selector.select(campaigns, somebody, null, NOW);
    }

    @Benchmark
    public Selection forNobodyInParticular() {
        return selector.select(campaigns, nobody, null, NOW);
    }

    @Benchmark
    public Selection explained() {
        return selector.explain(campaigns, somebody, null, NOW);
    }

    /** The last five are for everybody. */
    private LiveCampaign campaign(int i) {
        boolean open = i >= live - 5;
        LiveAudience audience = new LiveAudience(
                open || i % 4 != 0 ? Targeting.all() : new Targeting<>(Set.of("DE", "FR"), Set.of("RU")),
                open || i % 4 != 1 ? Targeting.all() : new Targeting<>(Set.of(new UUID(1, i)), Set.of()),
                open || i % 4 != 2 ? Targeting.all() : new Targeting<>(Set.of(new UUID(2, i)), Set.of()),
                Set.of(),
                Set.of(),
                null,
                Set.of(SupporterStatus.none, SupporterStatus.lapsed),
                null,
                open || i % 4 != 3 ? WantedViews.ANY : new WantedViews(50, null, 30, Set.of("syria")));
        return new LiveCampaign(
                new UUID(0, i),
                "campaign-" + i,
                Placement.values()[i % 5],
                live - i,
                NOW.minusSeconds(1000),
                NOW.plusSeconds(1000),
                false,
                null,
                audience,
                new FrequencyCap(4, 30),
                new Dismissal(30),
                null,
                null,
                List.of(variant("control", i), variant("other", i)));
    }

    private static Variant variant(String name, int i) {
        Message message = new Message(
                "A Message from the newsroom " + i,
                List.of("Dear readers,", "We are facing unprecedented challenges."),
                null,
                null,
                null,
                null);
        return new Variant(name, 1, message, Map.of(), null);
    }

    private static PageContext page(Reader reader) {
        return new PageContext(
                new UUID(3, 3),
                Set.of(new UUID(1, 10_000), new UUID(1, 10_001)),
                Set.of(new UUID(2, 10_000), new UUID(2, 10_001), new UUID(2, 10_002)),
                "en",
                SupportMessages.all,
                Set.of(Placement.values()),
                reader);
    }
}
