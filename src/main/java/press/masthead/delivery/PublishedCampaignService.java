package press.masthead.delivery;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.UUID;
import press.masthead.campaign.CampaignConfig;
import press.masthead.campaign.Placement;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.Filters;
import press.masthead.query.Ids;
import press.masthead.query.ListDefinition;
import press.masthead.query.Lists;
import press.masthead.query.SortKey;

/** Reads the campaigns that are shown now. */
@Singleton
public class PublishedCampaignService {

    /** What can be asked of the list of campaigns. */
    static final ListDefinition<CampaignRow> LIST = new ListDefinition<>(
                    "CampaignRow", CampaignRow::getId, PublishedCampaign.class)
            .filter(Filters.text("slug", "e.slug", "undesirable"))
            .filter(Filters.constant("placement", "e.placement", Placement.class))
            .sort(SortKey.time("startsAt", "e.beginsAt", CampaignRow::getBeginsAt))
            .sort(SortKey.text("slug", "e.slug", CampaignRow::getSlug))
            .sortedBy("-startsAt");

    private final EntityManager entityManager;

    private final Lists lists;

    private final CampaignConfig config;

    PublishedCampaignService(
            @PersistenceUnit("delivery") EntityManager entityManager, Lists lists, CampaignConfig config) {
        this.entityManager = entityManager;
        this.lists = lists;
        this.config = config;
    }

    @Transactional
    public Lists.Result<PublishedCampaign> list(MultivaluedMap<String, String> sent) {
        Lists.Result<CampaignRow> found = lists.find(LIST, sent, entityManager, CampaignRow.class);
        return new Lists.Result<>(
                found.page().map(rows -> rows.stream().map(this::view).toList()), found.fields(), found.include());
    }

    /** @throws ProblemException that no campaign of this id or slug is shown now */
    @Transactional
    public PublishedCampaign read(String reference) {
        return find(reference)
                .map(this::view)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "There is no campaign of this id or slug that is shown now."));
    }

    private Optional<CampaignRow> find(String reference) {
        Optional<UUID> id = Ids.parse(reference);
        return id.isPresent()
                ? Optional.ofNullable(entityManager.find(CampaignRow.class, id.get()))
                : entityManager
                        .createQuery("select c from CampaignRow c where c.slug = :slug", CampaignRow.class)
                        .setParameter("slug", reference)
                        .getResultStream()
                        .findFirst();
    }

    private PublishedCampaign view(CampaignRow row) {
        return PublishedCampaign.of(row, config.defaultCurrency());
    }
}
