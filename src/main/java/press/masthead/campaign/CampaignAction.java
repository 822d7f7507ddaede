package press.masthead.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a campaigner can do to a campaign as a whole. */
@Schema(description = "What a campaigner can do to a campaign as a whole.")
public enum CampaignAction {
    /** Shows a draft to readers, from its start date on. */
    start(CampaignState.started, "started"),
    /** Stops showing it for now. */
    pause(CampaignState.paused, "paused"),
    /** Shows a paused one again. */
    resume(CampaignState.started, "resumed"),
    /** Stops showing it for good. */
    end(CampaignState.ended, "ended");

    private final CampaignState result;
    private final String deed;

    CampaignAction(CampaignState result, String deed) {
        this.result = result;
        this.deed = deed;
    }

    /** What is said of it in logs: paused. */
    String deed() {
        return deed;
    }

    /** The state that a campaign is in afterwards. */
    public CampaignState result() {
        return result;
    }
}
