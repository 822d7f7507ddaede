package press.masthead.delivery;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.masthead.query.PageInfo;

/** A page of a list, for the contract. */
@Schema(description = "A page of a list.")
record PublishedCampaignPage(@Schema(maxItems = 100) List<PublishedCampaign> data, PageInfo page) {}
