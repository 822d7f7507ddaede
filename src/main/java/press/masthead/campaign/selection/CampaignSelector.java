package press.masthead.campaign.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import press.masthead.campaign.Placement;
import press.masthead.campaign.Variant;

/**
 * Decides which message each placement of a page shows. The same campaigns, page and time always give the same answer:
 * nothing is read from a clock, a random generator or anywhere else. Safe for use by several threads.
 */
public final class CampaignSelector {

    private final String newsroomCurrency;

    /** @param newsroomCurrency ISO 4217: what is asked for when neither the reader nor the country tells */
    public CampaignSelector(String newsroomCurrency) {
        this.newsroomCurrency = newsroomCurrency;
    }

    /**
     * Tries the campaigns in order; in each placement the first that passes every {@link SelectionRule} is shown. A
     * campaign that passes never fails to be shown: every rule is asked before, the variant's too.
     *
     * @return with an explanation for every campaign
     */
    public Selection select(LiveCampaigns campaigns, PageContext page, Instant now) {
        Map<Placement, ShownMessage> shown = new EnumMap<>(Placement.class);
        List<Explanation> explanations = new ArrayList<>(campaigns.inOrder().size());
        for (LiveCampaign campaign : campaigns.inOrder()) {
            SelectionRule failed = SelectionRule.firstFailed(campaign, page, now);
            if (failed != null) {
                explanations.add(Explanation.ruledOut(campaign, failed));
            } else if (shown.containsKey(campaign.placement())) {
                explanations.add(Explanation.passed(campaign, SelectionOutcome.outranked));
            } else {
                shown.put(campaign.placement(), show(campaign, page.reader()));
                explanations.add(Explanation.passed(campaign, SelectionOutcome.shown));
            }
        }
        return new Selection(PlacementMessages.of(shown), List.copyOf(explanations));
    }

    private ShownMessage show(LiveCampaign campaign, Reader reader) {
        Variant variant = VariantDraw.draw(campaign.id(), campaign.variants(), reader.visitor());
        return new ShownMessage(
                CampaignReference.to(campaign),
                variant.name(),
                variant.message(),
                ShownChoices.of(variant.choices(), reader, newsroomCurrency),
                campaign.dismissal() != null,
                ShownGoal.of(campaign.goal(), newsroomCurrency));
    }
}
