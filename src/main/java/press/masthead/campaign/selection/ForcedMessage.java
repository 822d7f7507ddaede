package press.masthead.campaign.selection;

import press.masthead.campaign.Variant;

/** A message that a request asks for by name: it is shown whatever the rules of its campaign say. */
public record ForcedMessage(LiveCampaign campaign, Variant variant) {}
