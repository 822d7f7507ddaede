package press.masthead.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a campaigner can do to a campaign as a whole. */
@Schema(description = "What a campaigner can do to a campaign as a whole.")
public enum CampaignAction {
    /** Shows a draft to readers, from its start date on. */
    start(CampaignState.started),
    /** Stops showing it for now. */
    pause(CampaignState.paused),
    /** Shows a paused one again. */
    resume(CampaignState.started),
    /** Stops showing it for good. */
    end(CampaignState.ended);

    private final CampaignState result;

    CampaignAction(CampaignState result) {
        this.result = result;
    }

    /** The state that a campaign is in afterwards. */
    public CampaignState result() {
        return result;
    }
}
