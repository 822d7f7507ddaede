package press.masthead.campaign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a campaign stands now; it follows from its {@link CampaignState}, its dates and the time. */
@Schema(description = "Where a campaign stands now: what was decided about it, its dates and the time decide.")
public enum CampaignStatus {
    /** Still being written; no reader sees it. */
    draft(CampaignAction.start),
    /** Started, and waiting for its start date. */
    scheduled(CampaignAction.pause, CampaignAction.end),
    /** Shown to readers. */
    live(CampaignAction.pause, CampaignAction.end),
    /** Held back for now. */
    paused(CampaignAction.resume, CampaignAction.end),
    /** Over, by its end date or because somebody ended it. */
    ended();

    private final List<CampaignAction> allowedActions;

    CampaignStatus(CampaignAction... allowedActions) {
        this.allowedActions = List.of(allowedActions);
    }

    /** What can be done to a campaign of this status, in the order of {@link CampaignAction}. */
    public List<CampaignAction> allowedActions() {
        return allowedActions;
    }

    public boolean allows(CampaignAction action) {
        return allowedActions.contains(action);
    }
}
