package press.masthead.campaign.selection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a campaign on one page view. */
@Schema(description = "What became of a campaign on one page view.")
public enum SelectionOutcome {
    /** It is shown. */
    shown,
    /** It passed every rule, but another one of its placement comes before it. */
    outranked,
    /** It failed a rule. */
    ruledOut
}
