package press.masthead.campaign.interaction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a frontend may send: one event, or several. */
@Schema(
        name = "CampaignEvents",
        description = "One event, or several.",
        oneOf = {Interaction.class, InteractionBatch.class})
interface InteractionReport {}
