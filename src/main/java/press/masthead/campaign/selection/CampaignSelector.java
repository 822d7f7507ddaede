package press.masthead.campaign.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which message each placement of a page shows. The same campaigns, page and time always give the same answer:
 * nothing is read from a clock, a random generator or anywhere else. Safe for use by several threads.
 *
 * <p>The campaigns are tried in order; in each placement the first that passes every {@link SelectionRule} is shown.
 */
public final class CampaignSelector {

    private final String newsroomCurrency;

    /** @param newsroomCurrency ISO 4217: what is asked for when neither the reader nor the country tells */
    public CampaignSelector(String newsroomCurrency) {
        this.newsroomCurrency = newsroomCurrency;
    }

    /** @param forced what gets its placement before all others; null for nothing */
    public Selection select(LiveCampaigns campaigns, PageContext page, @Nullable ForcedMessage forced, Instant now) {
        Arrangement view = begin(page, forced, now);
        for (Candidate candidate : campaigns.shortlist(page, now)) {
            if (!view.isTaken(candidate.placement().placement())) {
                settle(candidate, candidate.rulesOfReaders(), view, campaigns.written());
            }
        }
        return view.selection(null);
    }

    /** Decides the same, and tells what became of every campaign. */
    public Selection explain(LiveCampaigns campaigns, PageContext page, @Nullable ForcedMessage forced, Instant now) {
        Arrangement view = begin(page, forced, now);
        List<Explanation> explanations = new ArrayList<>();
        if (forced != null) {
            explanations.add(Explanation.passed(forced.campaign(), SelectionOutcome.forced));
        }
        for (Candidate candidate : campaigns.inOrder()) {
            if (forced == null
                    || !forced.campaign().id().equals(candidate.campaign().id())) {
                explanations.add(explain(candidate, view, campaigns.written()));
            }
        }
        return view.selection(List.copyOf(explanations));
    }

    private Arrangement begin(PageContext page, @Nullable ForcedMessage forced, Instant now) {
        Arrangement view = new Arrangement(page, now);
        if (forced != null) {
            LiveVariant variant = new LiveVariant(forced.campaign(), forced.variant());
            view.show(forced.campaign(), variant.write(page, now, newsroomCurrency));
        }
        return view;
    }

    private Explanation explain(Candidate candidate, Arrangement view, WrittenMessages written) {
        LiveCampaign before = view.at(candidate.campaign().placement());
        if (before == null) {
            SelectionRule failed = settle(candidate, candidate.rules(), view, written);
            return failed == null
                    ? Explanation.passed(candidate.campaign(), SelectionOutcome.shown)
                    : Explanation.failed(candidate, failed, view);
        }
        SelectionRule failed = SelectionRule.firstFailed(candidate.rules(), candidate, view);
        return failed == null || failed == SelectionRule.holdback
                ? Explanation.outranked(candidate.campaign(), before)
                : Explanation.failed(candidate, failed, view);
    }

    /** Gives the candidate its placement if it passes all of these rules; answers the one that it failed. */
    private @Nullable SelectionRule settle(
            Candidate candidate, SelectionRule[] rules, Arrangement view, WrittenMessages written) {
        LiveCampaign campaign = candidate.campaign();
        SelectionRule failed = SelectionRule.firstFailed(rules, candidate, view);
        if (failed == null) {
            LiveVariant variant = candidate.drawn(view.page.reader().visitor());
            view.show(campaign, written.of(variant, view.page, view.now, newsroomCurrency));
        } else if (failed == SelectionRule.holdback) {
            view.holdBack(campaign);
        }
        return failed;
    }
}
