package press.masthead.campaign.selection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.FrequencyCap;
import press.masthead.campaign.Placement;

/**
 * How a placement is set, for all campaigns in it.
 *
 * @param enabled whether anything is shown in it at all
 * @param holdback the share of visitors who are shown nothing in it, so that the effect of asking can be measured
 * @param defaultFrequencyCap of campaigns that have none of their own; null: no limit
 * @param yieldsTo it shows nothing on a page on which one of these shows something
 * @param exclusions where it shows nothing
 */
public record LivePlacement(
        Placement placement,
        boolean enabled,
        double holdback,
        @Nullable FrequencyCap defaultFrequencyCap,
        Set<Placement> yieldsTo,
        List<ExclusionRule> exclusions) {

    public LivePlacement {
        yieldsTo = Set.copyOf(yieldsTo);
        exclusions = List.copyOf(exclusions);
    }

    /** As it is where the newsroom has set nothing. */
    public static LivePlacement unset(Placement placement) {
        return new LivePlacement(placement, true, 0, null, Set.of(), List.of());
    }

    @Nullable
    ExclusionRule excluding(PageContext page, Instant now) {
        for (ExclusionRule rule : exclusions) {
            if (rule.excludes(page, now)) {
                return rule;
            }
        }
        return null;
    }
}
