package press.masthead.campaign.selection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a campaign on one page view. */
@Schema(description = "What became of a campaign on one page view.")
public enum SelectionOutcome {
    /** It is shown. */
    shown,
    /** It is shown because the request asks for it, whatever its rules say. */
    forced,
    /** It would be shown, but the visitor is one of those who are shown nothing in its placement. */
    heldBack,
    /** It passed every rule, but another one of its placement comes before it. */
    outranked,
    /** It failed a rule. */
    ruledOut
}
