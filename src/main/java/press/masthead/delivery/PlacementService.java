package press.masthead.delivery;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import press.masthead.campaign.CampaignConfig;
import press.masthead.campaign.selection.CampaignSelector;
import press.masthead.campaign.selection.LiveCampaigns;
import press.masthead.campaign.selection.Selection;

/** Decides which reader-support messages a page shows. */
@Singleton
public class PlacementService {

    private final Published published;

    private final PageContextLookup pages;

    private final CampaignSelector selector;

    private final Clock clock;

    PlacementService(Published published, PageContextLookup pages, CampaignConfig config, Clock clock) {
        this.published = published;
        this.pages = pages;
        this.selector = new CampaignSelector(config.defaultCurrency());
        this.clock = clock;
    }

    @Transactional
    Selection select(PlacementRequest request) {
        LiveCampaigns campaigns = LiveCampaigns.of(published
                .entityManager()
                .createQuery("select c from CampaignRow c", CampaignRow.class)
                .getResultStream()
                .map(CampaignRow::live)
                .toList());
        Selection selection = selector.select(campaigns, pages.find(request), clock.instant());
        return request.explain() ? selection : selection.withoutExplanations();
    }
}
