package press.masthead.delivery;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import press.masthead.campaign.Campaign;
import press.masthead.campaign.CampaignConfig;
import press.masthead.campaign.selection.ShownGoal;
import press.masthead.query.FieldSelection;
import press.masthead.query.ParameterSet;

/** Reads the campaigns that are shown now. */
@Singleton
public class PublishedCampaignService {

    private static final ParameterSet PARAMETERS = ParameterSet.of(FieldSelection.parameter(PublishedCampaign.class));

    private final Published published;

    private final DeliveryLists lists;

    private final SingleAnswers singles;

    private final CampaignConfig config;

    PublishedCampaignService(Published published, DeliveryLists lists, SingleAnswers singles, CampaignConfig config) {
        this.published = published;
        this.lists = lists;
        this.singles = singles;
        this.config = config;
    }

    @Transactional
    Response list(UriInfo uri, Request request) {
        return lists.answer(Campaign.TYPE, PublishedLists.CAMPAIGNS, CampaignRow.class, this::show, uri, request);
    }

    @Transactional
    Response read(String reference, UriInfo uri, Request request) {
        return singles.answer(
                PARAMETERS,
                arguments -> show(List.of(published.find(CampaignRow.class, Campaign.TYPE.key(), reference)))
                        .get(0),
                uri,
                request);
    }

    private List<PublishedCampaign> show(List<CampaignRow> rows) {
        LiveGoals goals = LiveGoals.read(published.entityManager(), rows, config.defaultCurrency());
        return rows.stream()
                .map(row -> PublishedCampaign.of(
                        row, ShownGoal.of(goals.of(row.getId(), row.getGoal()), config.defaultCurrency())))
                .toList();
    }
}
