package press.masthead.campaign.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Placement;

/**
 * One page view while it is decided what it shows: which campaign has got which placement so far. A message that is held
 * back keeps its placement as if it were shown, so that the page of a visitor in the holdback lacks that message and
 * differs in nothing else.
 */
final class Arrangement {

    final PageContext page;

    final Instant now;

    private final Map<Placement, LiveCampaign> given = new EnumMap<>(Placement.class);

    private final Map<Placement, ShownMessage> shown = new EnumMap<>(Placement.class);

    private final List<HeldBack> heldBack = new ArrayList<>(0);

    Arrangement(PageContext page, Instant now) {
        this.page = page;
        this.now = now;
    }

    void show(LiveCampaign campaign, ShownMessage message) {
        given.put(campaign.placement(), campaign);
        shown.put(campaign.placement(), message);
    }

    void holdBack(LiveCampaign campaign) {
        given.put(campaign.placement(), campaign);
        heldBack.add(new HeldBack(campaign.placement(), CampaignReference.to(campaign)));
    }

    Selection selection(@Nullable List<Explanation> explanations) {
        return new Selection(PlacementMessages.of(shown), List.copyOf(heldBack), explanations);
    }

    /** The campaign that has got this placement; null if none has. */
    @Nullable
    LiveCampaign at(Placement placement) {
        return given.get(placement);
    }

    boolean isTaken(Placement placement) {
        return given.containsKey(placement);
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
        for (LiveCampaign other : given.values()) {
            if (group.equals(other.conflictGroup()) && other.placement() != campaign.placement()) {
                return other;
            }
        }
        return null;
    }
}
