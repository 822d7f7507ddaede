package press.masthead.campaign;

import java.util.UUID;

/**
 * A campaign as it was last saved, whatever its status.
 *
 * @param content all of it, its slug included, with ids for sections and tags
 */
public record CampaignDraft(UUID id, SaveCampaign content) {}
