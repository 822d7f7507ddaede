package press.masthead.campaign.interaction;

import java.util.Set;
import java.util.UUID;
import press.masthead.campaign.Placement;

/** A campaign whose events are counted: readers see it, or did until lately. */
record CountableCampaign(UUID id, Placement placement, Set<String> variants) {}
