package press.masthead.campaign.selection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.selection.CampaignFixture.campaign;
import static press.masthead.campaign.selection.CampaignFixture.variant;
import static press.masthead.campaign.selection.ReaderFixture.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.article.SupportMessages;
import press.masthead.campaign.Placement;
import press.masthead.campaign.SupporterStatus;

class SelectionRuleTest {

    private static final Instant NOW = Instant.parse("2024-07-15T12:00:00Z");
    private static final PageContext ANY_PAGE = reader().onAnyPage();

    @ParameterizedTest(name = "page has {0}: {1}")
    @CsvSource({"epic, true", "banner, false", "epic;banner, true", ", false"})
    void placementIsInUseOnThePage(@Nullable String inUse, boolean passes) {
        Set<Placement> placements = EnumSet.noneOf(Placement.class);
        words(inUse).forEach(placement -> placements.add(Placement.valueOf(placement)));
        PageContext page = reader().onPage(Set.of(), Set.of(), SupportMessages.all, placements);

        expect(SelectionRule.placement, campaign("c").in(Placement.epic), page, passes);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "                    ,                     , true",
        "2024-07-15T12:00:00Z,                     , true",
        "2024-07-15T12:00:01Z,                     , false",
        "                    , 2024-07-15T12:00:01Z, true",
        "                    , 2024-07-15T12:00:00Z, false",
        "2024-07-01T00:00:00Z, 2024-08-01T00:00:00Z, true",
    })
    void scheduleIncludesItsStartAndNotItsEnd(@Nullable Instant startsAt, @Nullable Instant endsAt, boolean passes) {
        expect(SelectionRule.schedule, campaign("c").from(startsAt).until(endsAt), ANY_PAGE, passes);
    }

    @ParameterizedTest(name = "a page for {0}: {1}, marked campaign {2}")
    @CsvSource({"all, true, true", "sensitive, false, true", "none, false, false"})
    void sensitivePagesLetThroughMarkedCampaigns(SupportMessages messages, boolean ordinary, boolean marked) {
        PageContext page = reader().onPage(Set.of(), Set.of(), messages, EnumSet.allOf(Placement.class));

        expect(SelectionRule.supportMessages, campaign("c"), page, ordinary);
        expect(SelectionRule.supportMessages, campaign("c").sensitive(), page, marked);
    }

    @ParameterizedTest(name = "in {0}, not in {1}, reader in {2}: {3}")
    @CsvSource({
        "     ,      , US, true",
        "     ,      ,   , true",
        "US;GB,      , US, true",
        "US;GB,      , gb, true",
        "US;GB,      , DE, false",
        "US;GB,      ,   , false",
        "     , RU   , US, true",
        "     , RU   , RU, false",
        "     , RU   , ru, false",
        "     , RU   ,   , true",
        "RU   , RU   , RU, false",
        "US   , RU   , US, true",
        "US   , RU   ,   , false",
    })
    void countryIsNeverShownWhereItIsExcludedOrNotIncluded(
            @Nullable String include, @Nullable String exclude, @Nullable String country, boolean passes) {
        PageContext page = reader().in(country).onAnyPage();

        expect(SelectionRule.country, campaign("c").countries(words(include), words(exclude)), page, passes);
    }

    @ParameterizedTest(name = "in {0}, not in {1}, page in {2}: {3}")
    @CsvSource({
        "     ,      , world       , true",
        "     ,      ,             , true",
        "world,      , world       , true",
        "world,      , europe;world, true",
        "world,      , sport       , false",
        "world,      ,             , false",
        "a;b  ,      , b           , true",
        "     , sport, sport       , false",
        "     , sport, chess;sport , false",
        "     , sport,             , true",
        "world, sport, world;sport , false",
    })
    void sectionAndTagMeetAnyIncludedAndNoExcluded(
            @Nullable String include, @Nullable String exclude, @Nullable String page, boolean passes) {
        expect(
                SelectionRule.section,
                campaign("c").sections(ids(include), ids(exclude)),
                reader().onPage(ids(page), Set.of()),
                passes);
        expect(
                SelectionRule.tag,
                campaign("c").tags(ids(include), ids(exclude)),
                reader().onPage(Set.of(), ids(page)),
                passes);
    }

    @Test
    void everyFieldOfAnAudienceHasToFit() {
        CampaignFixture both = campaign("c").sections(ids("world"), Set.of()).tags(ids("syria"), Set.of());

        assertThat(failed(both, reader().onPage(ids("world"), ids("syria")))).isNull();
        assertThat(failed(both, reader().onPage(ids("world"), Set.of()))).isEqualTo(SelectionRule.tag);
        assertThat(failed(both, reader().onPage(Set.of(), ids("syria")))).isEqualTo(SelectionRule.section);
    }

    @ParameterizedTest(name = "asks {0}, reader {1}: {2}")
    @CsvSource({
        "           , recurring, true",
        "           ,          , true",
        "none;lapsed, none     , true",
        "none;lapsed, lapsed   , true",
        "none;lapsed, recurring, false",
        "none;lapsed,          , true",
        "recurring  ,          , false",
    })
    void supporterStatusCountsAsNoneWhenUnknown(
            @Nullable String wanted, @Nullable SupporterStatus supporter, boolean passes) {
        SupporterStatus[] statuses =
                words(wanted).stream().map(SupporterStatus::valueOf).toArray(SupporterStatus[]::new);

        expect(
                SelectionRule.supporterStatus,
                campaign("c").supporters(statuses),
                reader().supporter(supporter).onAnyPage(),
                passes);
    }

    @ParameterizedTest(name = "at least {0}, reader {1}: {2}")
    @CsvSource({"0, , true", "0, 0, true", "1, , false", "5, 4, false", "5, 5, true", "5, 6, true"})
    void viewsCountAsZeroWhenUnknown(int minViews, @Nullable Integer views, boolean passes) {
        expect(
                SelectionRule.minViews,
                campaign("c").minViews(minViews),
                reader().views(views).onAnyPage(),
                passes);
    }

    @ParameterizedTest(name = "viewed on {0}: {1}")
    @CsvSource({"2024-07-15, true", "2024-07-16, true", "2024-07-17, false", "+999999999-12-31, false"})
    void viewsOfDaysToComeCountForNone(LocalDate day, boolean passes) {
        expect(
                SelectionRule.minViews,
                campaign("c").minViews(5),
                reader().viewed(day, 5).onAnyPage(),
                passes);
    }

    @ParameterizedTest(name = "{0} shows at {1}: {2}")
    @CsvSource({
        "0, 2024-07-15T12:00:00Z, true",
        "1, 2024-07-15T12:00:00Z, true",
        "2, 2024-07-15T12:00:00Z, false",
        "9, 2024-07-15T12:00:00Z, false",
        "2, 2024-07-05T12:00:01Z, false",
        "2, 2024-07-05T12:00:00Z, true",
        "2, 2030-01-01T00:00:00Z, false",
        "2, -1000000000-01-01T00:00:00Z, true",
        "2, +1000000000-12-31T23:59:59Z, false",
    })
    void frequencyCapCountsShowsOfItsDays(int shows, Instant time, boolean passes) {
        PageContext page = reader().seen("c", Collections.nCopies(shows, time))
                .seen("other", Collections.nCopies(9, NOW))
                .onAnyPage();

        expect(SelectionRule.frequencyCap, campaign("c").cap(2, 10), page, passes);
        expect(SelectionRule.frequencyCap, campaign("c"), page, true);
    }

    @Test
    void frequencyCapCountsShowsUnderSlugAndId() {
        CampaignFixture capped = campaign("c").cap(2, 10);
        PageContext page = reader().seen("c", List.of(NOW))
                .seen(capped.live().id().toString(), List.of(NOW))
                .onAnyPage();

        assertThat(failed(capped, page)).isEqualTo(SelectionRule.frequencyCap);
    }

    @Test
    void remembersByFormerSlugs() {
        CampaignFixture renamed = campaign("c").formerly("b", "c").cap(2, 10).dismissal(10);
        PageContext seen =
                reader().seen("b", List.of(NOW)).seen("c", List.of(NOW)).onAnyPage();

        assertThat(failed(renamed, seen)).isEqualTo(SelectionRule.frequencyCap);
        assertThat(failed(renamed, reader().seen("c", List.of(NOW)).onAnyPage()))
                .isNull();
        assertThat(failed(renamed, reader().closed("b", NOW).onAnyPage())).isEqualTo(SelectionRule.dismissal);
    }

    @ParameterizedTest(name = "closed at {0}: {1}")
    @CsvSource({
        "2024-07-15T12:00:00Z, false",
        "2024-07-05T12:00:01Z, false",
        "2024-07-05T12:00:00Z, true",
        "2030-01-01T00:00:00Z, false",
        "-1000000000-01-01T00:00:00Z, true",
    })
    void dismissalSilencesForItsDays(Instant closed, boolean passes) {
        LiveCampaign campaign = campaign("c").dismissal(10).live();
        PageContext bySlug = reader().closed("c", closed).closed("other", NOW).onAnyPage();
        PageContext byId = reader().closed(campaign.id().toString(), closed).onAnyPage();

        expect(SelectionRule.dismissal, campaign("c").dismissal(10), bySlug, passes);
        expect(SelectionRule.dismissal, campaign("c").dismissal(10), byId, passes);
        expect(SelectionRule.dismissal, campaign("c"), bySlug, true);
    }

    @Test
    void variantNeedsAWeight() {
        expect(SelectionRule.variant, campaign("c").variants(variant("a", 0), variant("b", 0)), ANY_PAGE, false);
        expect(SelectionRule.variant, campaign("c").variants(), ANY_PAGE, false);
        expect(SelectionRule.variant, campaign("c").variants(variant("a", 0), variant("b", 1)), ANY_PAGE, true);
    }

    private static void expect(SelectionRule rule, CampaignFixture campaign, PageContext page, boolean passes) {
        assertThat(rule.passes(campaign.candidate(), new Arrangement(page, NOW)))
                .isEqualTo(passes);
        assertThat(failed(campaign, page)).isEqualTo(passes ? null : rule);
    }

    private static @Nullable SelectionRule failed(CampaignFixture campaign, PageContext page) {
        Candidate candidate = campaign.candidate();
        return SelectionRule.firstFailed(candidate.rules(), candidate, new Arrangement(page, NOW));
    }

    private static Set<String> words(@Nullable String list) {
        return list == null ? Set.of() : Arrays.stream(list.split(";", -1)).collect(Collectors.toSet());
    }

    private static Set<UUID> ids(@Nullable String list) {
        return words(list).stream()
                .map(word -> UUID.nameUUIDFromBytes(word.getBytes(UTF_8)))
                .collect(Collectors.toSet());
    }
}
