package press.masthead.campaign.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.selection.CampaignFixture.campaign;
import static press.masthead.campaign.selection.CampaignFixture.variant;
import static press.masthead.campaign.selection.ReaderFixture.reader;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import press.masthead.campaign.Placement;

class CampaignSelectorPropertyTest {

    private static final Instant NOW = Instant.parse("2024-07-15T12:00:00Z");
    private static final CampaignSelector SELECTOR = new CampaignSelector("USD");
    private static final List<String> COUNTRIES = List.of("DE", "GB", "RU", "US");

    @Property(tries = 300)
    void givesTheSameAnswerInWhateverOrderCampaignsCome(
            @ForAll("campaigns") List<LiveCampaign> campaigns,
            @ForAll("pages") PageContext page,
            @ForAll Random random) {
        List<LiveCampaign> shuffled = new ArrayList<>(campaigns);
        Collections.shuffle(shuffled, random);

        Selection selection = SELECTOR.explain(LiveCampaigns.of(campaigns), page, null, NOW);

        assertThat(SELECTOR.explain(LiveCampaigns.of(campaigns), page, null, NOW))
                .isEqualTo(selection);
        assertThat(SELECTOR.explain(LiveCampaigns.of(shuffled), page, null, NOW))
                .isEqualTo(selection);
    }

    @Property(tries = 500)
    void neverShowsWhatIsExcludedOrNotIncluded(
            @ForAll("campaigns") List<LiveCampaign> campaigns, @ForAll("pages") PageContext page) {
        PlacementMessages shown =
                SELECTOR.explain(LiveCampaigns.of(campaigns), page, null, NOW).placements();

        for (LiveCampaign campaign : campaigns) {
            ShownMessage message = shown.at(campaign.placement());
            if (message != null && message.campaign().id().equals(campaign.id())) {
                Targeting<String> countries = campaign.audience().countries();
                String country = page.reader().country();
                assertThat(countries.exclude()).doesNotContain(String.valueOf(country));
                assertThat(countries.include().isEmpty() || countries.include().contains(String.valueOf(country)))
                        .isTrue();
            }
        }
    }

    @Property(tries = 500)
    void neverShowsInAnExcludedSectionOrWithAnExcludedTag(
            @ForAll @Size(max = 4) Set<@IntRange(max = 5) Integer> onPage,
            @ForAll @Size(max = 3) Set<@IntRange(max = 5) Integer> included,
            @ForAll @Size(min = 1, max = 3) Set<@IntRange(max = 5) Integer> excluded) {
        LiveCampaigns campaigns = LiveCampaigns.of(List.of(
                campaign("by-section")
                        .in(Placement.banner)
                        .sections(ids(included), ids(excluded))
                        .live(),
                campaign("by-tag")
                        .sections(Set.of(), Set.of())
                        .tags(ids(included), ids(excluded))
                        .live()));
        PlacementMessages shown = SELECTOR.select(campaigns, reader().onPage(ids(onPage), ids(onPage)), null, NOW)
                .placements();

        boolean isExcluded = !Collections.disjoint(onPage, excluded);
        boolean isIncluded = included.isEmpty() || !Collections.disjoint(onPage, included);
        assertThat(shown.banner() != null).isEqualTo(isIncluded && !isExcluded);
        assertThat(shown.epic() != null).isEqualTo(isIncluded && !isExcluded);
    }

    @Property(tries = 300)
    void showsOneCampaignOfAGroupAtMost(
            @ForAll @Size(max = 10) List<@IntRange(max = 4) Integer> placements,
            @ForAll @Size(min = 10, max = 10) List<@IntRange(max = 2) Integer> groups) {
        List<LiveCampaign> campaigns = IntStream.range(0, placements.size())
                .mapToObj(i -> campaign("c" + i)
                        .in(Placement.values()[placements.get(i)])
                        .group(groups.get(i) == 0 ? null : "group-" + groups.get(i))
                        .live())
                .toList();
        PlacementMessages shown = SELECTOR.select(LiveCampaigns.of(campaigns), reader().onAnyPage(), null, NOW)
                .placements();

        List<String> shownGroups = campaigns.stream()
                .filter(campaign -> isShown(campaign, shown) && campaign.conflictGroup() != null)
                .map(campaign -> String.valueOf(campaign.conflictGroup()))
                .toList();
        assertThat(shownGroups).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void leavesAPlacementEmptyOnlyWhenEveryCampaignOfItIsRuledOut(
            @ForAll("campaigns") List<LiveCampaign> campaigns, @ForAll("pages") PageContext page) {
        Selection selection = SELECTOR.explain(LiveCampaigns.of(campaigns), page, null, NOW);

        assertThat(selection.explanations()).hasSameSizeAs(campaigns);
        for (Placement placement : Placement.values()) {
            List<SelectionOutcome> outcomes = Collections.unmodifiableList(selection.explanations()).stream()
                    .filter(explanation -> explanation.placement() == placement)
                    .map(Explanation::outcome)
                    .filter(outcome -> outcome != SelectionOutcome.ruledOut)
                    .toList();
            boolean empty = selection.placements().at(placement) == null;
            assertThat(outcomes.isEmpty()).isEqualTo(empty);
            assertThat(Collections.frequency(outcomes, SelectionOutcome.shown)).isEqualTo(empty ? 0 : 1);
        }
    }

    @Property(tries = 100)
    void holdsTheCapOverManyPageViews(
            @ForAll @IntRange(min = 1, max = 6) int shows,
            @ForAll @IntRange(min = 1, max = 20) int days,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 72) Integer> hoursBetween) {
        LiveCampaigns capped =
                LiveCampaigns.of(List.of(campaign("c").cap(shows, days).live()));
        List<Instant> seen = new ArrayList<>();
        Instant now = NOW;
        for (int hours : hoursBetween) {
            now = now.plus(Duration.ofHours(hours));
            PageContext page = reader().seen("c", List.copyOf(seen)).onAnyPage();
            if (SELECTOR.select(capped, page, null, now).placements().epic() != null) {
                seen.add(now);
            }
        }

        for (Instant last : seen) {
            assertThat(seen.stream()
                            .filter(time -> !time.isAfter(last) && time.isAfter(last.minus(Duration.ofDays(days)))))
                    .hasSizeLessThanOrEqualTo(shows);
        }
    }

    @Property(tries = 100)
    void holdsTheSilenceAfterAClose(
            @ForAll @IntRange(min = 1, max = 60) int silenceDays, @ForAll @IntRange(max = 5000) int hoursLater) {
        LiveCampaigns campaigns =
                LiveCampaigns.of(List.of(campaign("c").dismissal(silenceDays).live()));
        PageContext page = reader().closed("c", NOW).onAnyPage();

        ShownMessage shown = SELECTOR.select(campaigns, page, null, NOW.plus(Duration.ofHours(hoursLater)))
                .placements()
                .epic();

        assertThat(shown != null).isEqualTo(hoursLater >= 24 * silenceDays);
    }

    private static boolean isShown(LiveCampaign campaign, PlacementMessages shown) {
        ShownMessage message = shown.at(campaign.placement());
        return message != null && message.campaign().id().equals(campaign.id());
    }

    private static Set<UUID> ids(Set<Integer> numbers) {
        return numbers.stream().map(number -> new UUID(0, number)).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<List<LiveCampaign>> campaigns() {
        Arbitrary<Set<String>> countries = Arbitraries.of(COUNTRIES).set().ofMaxSize(2);
        Arbitrary<CampaignFixture> one = Combinators.combine(
                        Arbitraries.of(Placement.class),
                        Arbitraries.integers().between(0, 3),
                        countries,
                        countries,
                        Arbitraries.integers().between(0, 2))
                .as((placement, priority, include, exclude, weight) -> campaign("c")
                        .in(placement)
                        .priority(priority)
                        .countries(include, exclude)
                        .variants(variant("a", weight), variant("b", weight)));
        return one.list()
                .ofMaxSize(12)
                .map(fixtures -> IntStream.range(0, fixtures.size())
                        .mapToObj(i -> fixtures.get(i)
                                .id(new UUID(0x0193_0000_0000_7000L, i))
                                .live())
                        .toList());
    }

    @Provide
    Arbitrary<PageContext> pages() {
        return Combinators.combine(
                        Arbitraries.of(COUNTRIES).injectNull(0.2),
                        Arbitraries.strings().alpha().ofMaxLength(8).injectNull(0.2))
                .as((country, visitor) -> reader().in(country).visitor(visitor).onAnyPage());
    }
}
