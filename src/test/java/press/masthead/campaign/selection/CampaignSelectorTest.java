package press.masthead.campaign.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.selection.CampaignFixture.campaign;
import static press.masthead.campaign.selection.CampaignFixture.drawn;
import static press.masthead.campaign.selection.CampaignFixture.variant;
import static press.masthead.campaign.selection.ReaderFixture.reader;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import press.masthead.campaign.Goal;
import press.masthead.campaign.GoalPeriod;
import press.masthead.campaign.Placement;

class CampaignSelectorTest {

    private static final Instant NOW = Instant.parse("2024-07-15T12:00:00Z");
    private static final CampaignSelector SELECTOR = new CampaignSelector("USD");

    @Test
    void showsNothingWithoutCampaigns() {
        Selection selection = SELECTOR.explain(LiveCampaigns.NONE, reader().onAnyPage(), null, NOW);

        assertThat(selection.placements()).isEqualTo(new PlacementMessages(null, null, null, null, null));
        assertThat(selection.explanations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void showsACampaignInItsPlacementAlone(Placement placement) {
        Selection selection = select(reader(), campaign("c").in(placement));

        for (Placement other : Placement.values()) {
            assertThat(slug(selection.placements().at(other))).isEqualTo(other == placement ? "c" : null);
        }
    }

    @Test
    void triesTheHigherPriorityFirst() {
        assertThat(epic(select(
                        reader(), campaign("low").priority(1), campaign("high").priority(2))))
                .isEqualTo("high");
    }

    @Test
    void triesTheEarlierStartFirstAndNoStartBeforeAll() {
        CampaignFixture early = campaign("early").from(NOW.minusSeconds(2));
        CampaignFixture late = campaign("late").from(NOW.minusSeconds(1));

        assertThat(epic(select(reader(), late, early))).isEqualTo("early");
        assertThat(epic(select(reader(), late, early, campaign("ever")))).isEqualTo("ever");
    }

    @Test
    void triesTheLowerIdFirstWhenAllElseIsEqual() {
        CampaignFixture first = campaign("first").id(new UUID(0x0193_0000_0000_7000L, 1));
        CampaignFixture second = campaign("second").id(new UUID(0x0193_0000_0000_7000L, 2));

        assertThat(epic(select(reader(), second, first))).isEqualTo("first");
    }

    @Test
    void fallsThroughToTheNextCampaign() {
        Selection selection = select(
                reader().in("RU"),
                campaign("abroad").priority(9).countries(Set.of(), Set.of("RU")),
                campaign("nobody").priority(8).variants(variant("a", 0)),
                campaign("fits").priority(7),
                campaign("later").priority(6),
                campaign("over").priority(5).until(NOW),
                campaign("other-place").priority(4).in(Placement.banner));

        assertThat(epic(selection)).isEqualTo("fits");
        assertThat(selection.explanations())
                .containsExactly(
                        new Explanation(
                                "abroad", Placement.epic, SelectionOutcome.ruledOut, SelectionRule.country, null),
                        new Explanation(
                                "nobody", Placement.epic, SelectionOutcome.ruledOut, SelectionRule.variant, null),
                        new Explanation("fits", Placement.epic, SelectionOutcome.shown, null, null),
                        new Explanation("later", Placement.epic, SelectionOutcome.outranked, null, "fits"),
                        new Explanation(
                                "over", Placement.epic, SelectionOutcome.ruledOut, SelectionRule.schedule, null),
                        new Explanation("other-place", Placement.banner, SelectionOutcome.shown, null, null));
    }

    @Test
    void reportsTheFirstRuleOfSeveralThatFail() {
        Selection selection = select(
                reader().in("RU").views(0),
                campaign("c").countries(Set.of(), Set.of("RU")).minViews(5).variants());

        assertThat(selection.explanations())
                .containsExactly(
                        new Explanation("c", Placement.epic, SelectionOutcome.ruledOut, SelectionRule.country, null));
    }

    @Test
    void showsTheVisitorsVariant() {
        CampaignFixture campaign = campaign("c").variants(variant("a", 1), variant("b", 1), variant("c", 1));
        LiveCampaign live = campaign.live();

        for (String visitor : List.of("x", "y", "z", "8f14e45f")) {
            ShownMessage shown =
                    select(reader().visitor(visitor), campaign).placements().epic();
            assertThat(shown)
                    .hasFieldOrPropertyWithValue(
                            "variant",
                            drawn(live.id(), live.variants(), visitor).name());
        }
        assertThat(select(reader().visitor(" "), campaign).placements().epic())
                .hasFieldOrPropertyWithValue("variant", "a");
    }

    @Test
    void canBeClosedOnlyWithADismissal() {
        assertThat(select(reader(), campaign("c").dismissal(3)).placements().epic())
                .hasFieldOrPropertyWithValue("dismissible", true);
        assertThat(select(reader(), campaign("c")).placements().epic())
                .hasFieldOrPropertyWithValue("dismissible", false);
    }

    @ParameterizedTest(name = "{1} of {0}: {2} remain")
    @CsvSource({"1000, 0, 1000", "1000, 400, 600", "1000, 1000, 0", "1000, 5000, 0"})
    void tellsHowFarTheGoalIs(long amount, long raised, long remaining) {
        Goal goal = new Goal(amount, "EUR", GoalPeriod.month, raised);

        assertThat(select(reader(), campaign("c").goal(goal)).placements().epic())
                .hasFieldOrPropertyWithValue("goal", new ShownGoal(amount, "EUR", GoalPeriod.month, raised, remaining));
    }

    @Test
    void countsAGoalWithoutCurrencyInTheNewsroomsOwn() {
        Goal goal = new Goal(1000L, null, GoalPeriod.total, 0L);

        assertThat(select(reader(), campaign("c").goal(goal)).placements().epic())
                .hasFieldOrPropertyWithValue("goal.currency", "USD");
    }

    @Test
    void answersFarUnderAMillisecond() {
        LiveCampaigns hundred = LiveCampaigns.of(IntStream.range(0, 100)
                .mapToObj(i -> campaign("c" + i)
                        .in(Placement.values()[i % 5])
                        .priority(i)
                        .countries(Set.of("US", "GB"), Set.of("RU"))
                        .cap(4, 30)
                        .dismissal(30)
                        .variants(variant("a", 1), variant("b", 2), variant("c", 3))
                        .live())
                .toList());
        PageContext page = reader().visitor("8f14e45f")
                .in("US")
                .seen("c99", List.of(NOW, NOW))
                .closed("c98", NOW)
                .onAnyPage();
        for (int i = 0; i < 5_000; i++) {
            SELECTOR.select(hundred, page, null, NOW);
        }

        long before = System.nanoTime();
        for (int i = 0; i < 2_000; i++) {
            SELECTOR.select(hundred, page, null, NOW);
        }
        Duration each = Duration.ofNanos(System.nanoTime() - before).dividedBy(2_000);

        assertThat(each).isLessThan(Duration.ofMillis(1));
    }

    private static Selection select(ReaderFixture reader, CampaignFixture... campaigns) {
        LiveCampaigns live =
                LiveCampaigns.of(Stream.of(campaigns).map(CampaignFixture::live).toList());
        return SELECTOR.explain(live, reader.onAnyPage(), null, NOW);
    }

    private static @Nullable String epic(Selection selection) {
        return slug(selection.placements().epic());
    }

    private static @Nullable String slug(@Nullable ShownMessage message) {
        return message == null ? null : message.campaign().slug();
    }
}
