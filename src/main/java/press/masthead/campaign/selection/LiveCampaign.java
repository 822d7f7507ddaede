package press.masthead.campaign.selection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Dismissal;
import press.masthead.campaign.FrequencyCap;
import press.masthead.campaign.Goal;
import press.masthead.campaign.Placement;
import press.masthead.campaign.Variant;

/**
 * A campaign that was started, as selection needs it. Its dates are still to be compared with the time, so that one
 * that is scheduled needs no reloading at its start or end.
 *
 * @param slugs all that it has or had, as frontends may remember it by any
 * @param startsAt the first moment it is shown; null: from ever
 * @param endsAt the first moment it is no longer shown; null: for ever
 * @param sensitive whether it may be shown on a page that lets through only such campaigns
 * @param conflictGroup a page shows at most one campaign of a group; null: it is in none
 * @param frequencyCap null: that of its placement
 * @param dismissal null: it can't be closed
 * @param locale in which its messages are written, in its usual spelling; null: the newsroom's own
 * @param variants in the order in which the campaigner wrote them
 */
public record LiveCampaign(
        UUID id,
        String slug,
        Set<String> slugs,
        Placement placement,
        int priority,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        boolean sensitive,
        @Nullable String conflictGroup,
        LiveAudience audience,
        @Nullable FrequencyCap frequencyCap,
        @Nullable Dismissal dismissal,
        @Nullable Goal goal,
        @Nullable String locale,
        List<Variant> variants) {

    public LiveCampaign {
        slugs = Set.copyOf(slugs);
        variants = List.copyOf(variants);
    }

    /** Whether it is or was called this, by its slug or its id. */
    boolean isCalled(String reference) {
        return slug.equals(reference)
                || slugs.contains(reference)
                || id.toString().equalsIgnoreCase(reference);
    }

    /** Its variant of this name; null if it has none. */
    public @Nullable Variant variant(String name) {
        for (Variant variant : variants) {
            if (variant.name().equals(name)) {
                return variant;
            }
        }
        return null;
    }
}
