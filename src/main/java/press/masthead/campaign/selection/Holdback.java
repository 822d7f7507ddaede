package press.masthead.campaign.selection;

import org.jspecify.annotations.Nullable;

/**
 * Who is shown nothing in a placement, so that the effect of asking can be measured: a share of the visitors, the same
 * for all campaigns of the placement, drawn by the visitor and the placement alone. When the share is raised, everybody
 * who was in it stays in it.
 */
final class Holdback {

    private Holdback() {}

    /** Whether this visitor is in it. Nobody is who is unknown. */
    static boolean has(@Nullable String visitor, LivePlacement placement) {
        return visitor != null
                && placement.holdback() > 0
                && VisitorHash.point("holdback:" + placement.placement().name(), visitor) < placement.holdback();
    }
}
