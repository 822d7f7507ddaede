package press.masthead.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to start, pause, resume or end a campaign: nothing, as the address says it all. */
@Schema(description = "What is sent to start, pause, resume or end a campaign: an empty object, or no body at all.")
public record ChangeCampaign() {}
