package press.masthead.campaign.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Placement;

/**
 * One page view while it is decided what it shows: which campaign has got which placement so far. A message that is held
 * back keeps its placement as if it were shown, so that the page of a visitor in the holdback lacks that message and
 * differs in nothing else.
 */
final class Arrangement {

    private static final int PLACEMENTS = Placement.values().length;

    final PageContext page;

    final Instant now;

    /** By placement, as are those below; null where nothing is. */
    private final @Nullable LiveCampaign[] given = new LiveCampaign[PLACEMENTS];

    private final @Nullable ShownMessage[] shown = new ShownMessage[PLACEMENTS];

    private final List<HeldBack> heldBack = new ArrayList<>(0);

    private final boolean[] inUse = new boolean[PLACEMENTS];

    Arrangement(PageContext page, Instant now) {
        this.page = page;
        this.now = now;
        for (Placement placement : page.placements()) {
            inUse[placement.ordinal()] = true;
        }
    }

    void show(LiveCampaign campaign, ShownMessage message) {
        given[campaign.placement().ordinal()] = campaign;
        shown[campaign.placement().ordinal()] = message;
    }

    void holdBack(LiveCampaign campaign) {
        given[campaign.placement().ordinal()] = campaign;
        heldBack.add(new HeldBack(campaign.placement(), CampaignReference.to(campaign)));
    }

    Selection selection(@Nullable List<Explanation> explanations) {
        return new Selection(
                PlacementMessages.of(placement -> shown[placement.ordinal()]), List.copyOf(heldBack), explanations);
    }

    /** The campaign that has got this placement; null if none has. */
    @Nullable
    LiveCampaign at(Placement placement) {
        return given[placement.ordinal()];
    }

    /** Whether the page has a place for it at all. */
    boolean isInUse(Placement placement) {
        return inUse[placement.ordinal()];
    }

    boolean isTaken(Placement placement) {
        return given[placement.ordinal()] != null;
    }

    /** The placement before which this one steps back; null if there is none. */
    @Nullable
    Placement yieldedTo(LivePlacement placement) {
        for (Placement before : placement.yieldsTo()) {
            if (before != placement.placement() && isTaken(before)) {
                return before;
            }
        }
        return null;
    }

    /** The campaign of the same group that another placement shows; null if there is none. */
    @Nullable
    LiveCampaign conflicting(LiveCampaign campaign) {
        String group = campaign.conflictGroup();
        if (group == null) {
            return null;
        }
        for (LiveCampaign other : given) {
            if (other != null && group.equals(other.conflictGroup()) && other.placement() != campaign.placement()) {
                return other;
            }
        }
        return null;
    }
}
