package press.masthead.campaign.bandit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How weights follow results. */
@Schema(description = "How weights follow results.")
public enum BanditMethod {
    /** The best so far is shown most, and all are shown to a share of the visitors. */
    epsilonGreedy,
    /** Each is shown as often as it is likely to be the best. */
    thompson
}
