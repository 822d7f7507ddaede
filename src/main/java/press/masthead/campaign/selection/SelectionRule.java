package press.masthead.campaign.selection;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.SupporterStatus;

/** The conditions for a campaign to be shown, in the order in which they are tried. */
@Schema(description = "A condition for a campaign to be shown; they are tried in this order.")
public enum SelectionRule {
    /** The placement is in use on the page. */
    placement((campaign, page, now) -> page.placements().contains(campaign.placement())),
    /** The time is within the campaign's dates: its start or later, and before its end. */
    schedule((campaign, page, now) -> (campaign.startsAt() == null || !now.isBefore(campaign.startsAt()))
            && (campaign.endsAt() == null || now.isBefore(campaign.endsAt()))),
    /** The page lets messages through, and those of this campaign. */
    supportMessages((campaign, page, now) -> switch (page.supportMessages()) {
        case all -> true;
        case sensitive -> campaign.sensitive();
        case none -> false;
    }),
    /** The reader's country is not excluded, and included if any is; an unknown country is neither. */
    country((campaign, page, now) ->
            campaign.audience().countries().admits(known(page.reader().country()))),
    /** Neither the page's section nor one above it is excluded, and one of them is included if any is. */
    section((campaign, page, now) -> campaign.audience().sections().admits(page.sections())),
    /** None of the page's tags is excluded, and one of them is included if any is. */
    tag((campaign, page, now) -> campaign.audience().tags().admits(page.tags())),
    /** The reader has given what the campaign asks for; an unknown reader has given nothing. */
    supporterStatus((campaign, page, now) -> {
        Set<SupporterStatus> wanted = campaign.audience().supporterStatus();
        SupporterStatus status = page.reader().supporter();
        return wanted.isEmpty() || wanted.contains(status == null ? SupporterStatus.none : status);
    }),
    /** The reader has viewed enough articles; an unknown number is 0. */
    views((campaign, page, now) -> {
        Integer views = page.reader().views();
        return (views == null ? 0 : views) >= campaign.audience().minViews();
    }),
    /** The reader has seen the campaign less often than its cap allows. */
    frequencyCap((campaign, page, now) -> ReaderMemory.isBelowCap(campaign, page.reader(), now)),
    /** The reader has not closed the campaign within its days of silence. */
    dismissal((campaign, page, now) -> ReaderMemory.isNotSilenced(campaign, page.reader(), now)),
    /** The campaign has a variant of a weight above 0. */
    variant((campaign, page, now) -> campaign.variants().stream().anyMatch(variant -> variant.weight() > 0));

    private static final SelectionRule[] IN_ORDER = values();

    private final Condition condition;

    SelectionRule(Condition condition) {
        this.condition = condition;
    }

    boolean passes(LiveCampaign campaign, PageContext page, Instant now) {
        return condition.holds(campaign, page, now);
    }

    /** The first rule that keeps this campaign off this page; null when none does. */
    static @Nullable SelectionRule firstFailed(LiveCampaign campaign, PageContext page, Instant now) {
        for (SelectionRule rule : IN_ORDER) {
            if (!rule.passes(campaign, page, now)) {
                return rule;
            }
        }
        return null;
    }

    private static Set<String> known(@Nullable String value) {
        return value == null ? Set.of() : Set.of(value);
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds(LiveCampaign campaign, PageContext page, Instant now);
    }
}
