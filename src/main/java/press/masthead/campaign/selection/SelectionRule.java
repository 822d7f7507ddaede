package press.masthead.campaign.selection;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Device;
import press.masthead.campaign.SupporterStatus;

/** The conditions for a campaign to be shown, in the order in which they are tried. */
@Schema(description = "A condition for a campaign to be shown; they are tried in this order.")
public enum SelectionRule {
    /** The placement is in use on the page. */
    placement(
            candidate -> true,
            (candidate, view) -> view.isInUse(candidate.placement().placement())),

    /** The placement is not switched off. */
    placementEnabled(
            candidate -> !candidate.placement().enabled(),
            (candidate, view) -> candidate.placement().enabled()),

    /** No exclusion rule of the placement is about the page. */
    exclusionRule(
            candidate -> !candidate.placement().exclusions().isEmpty(),
            (candidate, view) -> candidate.placement().excluding(view.page, view.now) == null),

    /** No placement that this one yields to has got a message. */
    yieldsTo(
            candidate -> !candidate.placement().yieldsTo().isEmpty(),
            (candidate, view) -> view.yieldedTo(candidate.placement()) == null),

    /** The time is within the campaign's dates: its start or later, and before its end. */
    schedule(
            candidate -> candidate.campaign().startsAt() != null
                    || candidate.campaign().endsAt() != null,
            (candidate, view) -> Dates.contain(
                    candidate.campaign().startsAt(), candidate.campaign().endsAt(), view.now)),

    /** The page lets messages through, and those of this campaign. */
    supportMessages(candidate -> true, (candidate, view) -> switch (view.page.supportMessages()) {
        case all -> true;
        case sensitive -> candidate.campaign().sensitive();
        case none -> false;
    }),

    /** The reader's country is not excluded, and included if any is; an unknown country is neither. */
    country(
            candidate -> audience(candidate).countries().isNarrow(),
            (candidate, view) ->
                    audience(candidate).countries().admits(reader(view).country())),

    /** Neither the page's section nor one above it is excluded, and one of them is included if any is. */
    section(
            candidate -> audience(candidate).sections().isNarrow(),
            (candidate, view) -> audience(candidate).sections().admits(view.page.sections())),

    /** None of the page's tags is excluded, and one of them is included if any is. */
    tag(
            candidate -> audience(candidate).tags().isNarrow(),
            (candidate, view) -> audience(candidate).tags().admits(view.page.tags())),

    /** The page is in a locale that the campaign names, if it names any. */
    locale(candidate -> !audience(candidate).locales().isEmpty(), (candidate, view) -> {
        Set<String> wanted = audience(candidate).locales();
        return wanted.isEmpty() || LocaleRanges.fit(wanted, view.page.locale());
    }),

    /** The reader uses a device that the campaign names, if it names any. */
    device(candidate -> !audience(candidate).devices().isEmpty(), (candidate, view) -> {
        Set<Device> wanted = audience(candidate).devices();
        Device device = reader(view).device();
        return wanted.isEmpty() || (device != null && wanted.contains(device));
    }),

    /** The reader is signed in, or is not, as the campaign asks; an unknown reader is not. */
    signedIn(candidate -> audience(candidate).signedIn() != null, (candidate, view) -> {
        Boolean wanted = audience(candidate).signedIn();
        return wanted == null || wanted == Boolean.TRUE.equals(reader(view).signedIn());
    }),

    /** The reader has given what the campaign asks for; an unknown reader has given nothing. */
    supporterStatus(candidate -> !audience(candidate).supporterStatus().isEmpty(), (candidate, view) -> {
        Set<SupporterStatus> wanted = audience(candidate).supporterStatus();
        SupporterStatus status = reader(view).supporter();
        return wanted.isEmpty() || wanted.contains(status == null ? SupporterStatus.none : status);
    }),

    /** The reader's last contribution is as long ago as the campaign asks; an unknown reader has made none. */
    contributedDaysAgo(candidate -> audience(candidate).contributed() != null, (candidate, view) -> {
        DaysAgo wanted = audience(candidate).contributed();
        return wanted == null || wanted.holds(reader(view).contributed(), view.now);
    }),

    /** The reader has viewed enough articles, of those that count; an unknown number is 0. */
    minViews(candidate -> audience(candidate).views().min() > 0, (candidate, view) -> {
        WantedViews wanted = audience(candidate).views();
        return wanted.min() <= 0 || ReaderMemory.views(wanted, reader(view), view.now) >= wanted.min();
    }),

    /** The reader has not viewed too many articles, of those that count; an unknown number is 0. */
    maxViews(candidate -> audience(candidate).views().max() != null, (candidate, view) -> {
        WantedViews wanted = audience(candidate).views();
        return wanted.max() == null || ReaderMemory.views(wanted, reader(view), view.now) <= wanted.max();
    }),

    /** The reader has seen the campaign less often than its cap allows, or that of the placement if it has none. */
    frequencyCap(
            candidate -> candidate.cap() != null,
            (candidate, view) -> ReaderMemory.isBelowCap(candidate, reader(view), view.now)),

    /** The reader has not closed the campaign within its days of silence. */
    dismissal(
            candidate -> candidate.campaign().dismissal() != null,
            (candidate, view) -> ReaderMemory.isNotSilenced(candidate, reader(view), view.now)),

    /** The campaign has a variant of a weight above 0. */
    variant(candidate -> !candidate.hasVariant(), (candidate, view) -> candidate.hasVariant()),

    /** No other placement has got a campaign of the same conflict group. */
    conflict(
            candidate -> candidate.campaign().conflictGroup() != null,
            (candidate, view) -> view.conflicting(candidate.campaign()) == null),

    /** The visitor is not in the share of those who are shown nothing in the placement. */
    holdback(
            candidate -> candidate.placement().holdback() > 0,
            (candidate, view) -> !Holdback.has(reader(view).visitor(), candidate.placement()));

    private static final SelectionRule[] IN_ORDER = values();

    /** Those that go by the page, the time and what many readers have in common. */
    private static final Set<SelectionRule> OF_CROWDS = EnumSet.of(
            placement,
            placementEnabled,
            exclusionRule,
            schedule,
            supportMessages,
            country,
            section,
            tag,
            locale,
            device,
            signedIn,
            supporterStatus,
            variant);

    private final Predicate<Candidate> concern;

    private final Condition condition;

    /** @param concern whether a campaign can fail it at all, whatever the page */
    SelectionRule(Predicate<Candidate> concern, Condition condition) {
        this.concern = concern;
        this.condition = condition;
    }

    /** Those that this campaign can fail, in order: most campaigns ask for little. */
    static SelectionRule[] concerning(Candidate candidate) {
        return Arrays.stream(IN_ORDER)
                .filter(rule -> rule.concern.test(candidate))
                .toArray(SelectionRule[]::new);
    }

    boolean passes(Candidate candidate, Arrangement view) {
        return condition.holds(candidate, view);
    }

    /** Whether the same comes of it for a whole {@link Crowd}. */
    boolean isOfCrowds() {
        return OF_CROWDS.contains(this);
    }

    /** The first of these rules that keeps this campaign off this page; null when none does. */
    static @Nullable SelectionRule firstFailed(SelectionRule[] rules, Candidate candidate, Arrangement view) {
        for (SelectionRule rule : rules) {
            if (!rule.passes(candidate, view)) {
                return rule;
            }
        }
        return null;
    }

    private static LiveAudience audience(Candidate candidate) {
        return candidate.campaign().audience();
    }

    private static Reader reader(Arrangement view) {
        return view.page.reader();
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds(Candidate candidate, Arrangement view);
    }
}
