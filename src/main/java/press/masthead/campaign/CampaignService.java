package press.masthead.campaign;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.deed.Deed;
import press.masthead.editorial.EditorialLists;
import press.masthead.editorial.EditorialService;
import press.masthead.editorial.EditorialStore;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.IfMatch;
import press.masthead.editorial.SlugWish;
import press.masthead.editorial.Use;
import press.masthead.editorial.UseFinder;
import press.masthead.editorial.UseQuery;
import press.masthead.event.ContentEvent;
import press.masthead.event.Outbox;
import press.masthead.problem.Fault;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.Filters;
import press.masthead.query.ListDefinition;
import press.masthead.query.SortKey;
import press.masthead.taxonomy.Tag;
import press.masthead.taxonomy.Taxonomy;

/** Keeps the campaigns, and starts, pauses and ends them. */
@Singleton
public class CampaignService extends EditorialService<Campaign, SaveCampaign, CampaignView> implements UseFinder {

    /** What can be asked of the list of campaigns. */
    public static final ListDefinition<Campaign> LIST = new ListDefinition<>(
                    "Campaign", Campaign::getId, CampaignView.class)
            .filter(Filters.text("slug", "e.slug", "undesirable"))
            .filter(Filters.constant("placement", "e.placement", Placement.class))
            .filter(new StatusFilter())
            .filter(EditorialLists.ARCHIVED)
            .sort(SortKey.number("priority", "e.priority", Campaign::getPriority))
            .sort(SortKey.text("name", "e.name", Campaign::getLabel))
            .sort(SortKey.time("createdAt", "e.createdAt", Campaign::getCreatedAt))
            .sort(SortKey.time("updatedAt", "e.updatedAt", Campaign::getUpdatedAt))
            .sortedBy("-createdAt");

    private static final UseQuery OF_SECTION = new UseQuery(
            Campaign.TYPE,
            "select c.id, c.name from Campaign c join c.sections s where s.id = :id and c.archivedAt is null");

    private static final UseQuery OF_TAG = new UseQuery(
            Campaign.TYPE,
            "select c.id, c.name from Campaign c join c.tags t where t.id = :id and c.archivedAt is null");

    private final EditorialStore store;

    private final CampaignConfig config;

    private final Outbox outbox;

    CampaignService(EditorialStore store, CampaignConfig config, Outbox outbox) {
        super(Campaign.TYPE, Campaign.class, SaveCampaign.class, store);
        this.store = store;
        this.config = config;
        this.outbox = outbox;
    }

    /**
     * Starts, pauses, resumes or ends a campaign.
     *
     * @throws ProblemException that its status does not allow it, with what it does allow
     */
    @Transactional
    public CampaignView change(String reference, IfMatch ifMatch, CampaignAction action) {
        Campaign campaign = find(reference);
        ifMatch.require(campaign.getVersion());
        CampaignStatus status = status(campaign);
        if (!status.allows(action)) {
            throw conflict("%s is not possible while a campaign is %s.".formatted(action, status), status);
        }
        campaign.become(action.result());
        if (action == CampaignAction.start && status(campaign) == CampaignStatus.ended) {
            throw new ProblemException(
                    ProblemType.NOT_PUBLISHABLE,
                    null,
                    List.of(new Fault("/endsAt", null, "too-small", "The end of this campaign has passed.")));
        }
        changed(campaign);
        note(campaign, action);
        entityManager().flush();
        return view(campaign);
    }

    /** As it was last saved, whatever its status. */
    @Transactional
    Optional<CampaignDraft> draft(String reference) {
        return store.references()
                .find(Campaign.class, Campaign.TYPE, reference)
                .map(campaign -> new CampaignDraft(campaign.getId(), campaign.getContent()));
    }

    @Override
    protected ListDefinition<Campaign> list() {
        return LIST;
    }

    @Override
    protected Campaign blank() {
        return new Campaign();
    }

    @Override
    protected void apply(Campaign campaign, SaveCampaign request, Faults faults) {
        CampaignRules.check(request, config.defaultCurrency(), faults);
        checkEnd(campaign, request.endsAt(), faults);
        Faults audience = faults.at("/audience");
        campaign.update(
                request,
                Targeted.sections(request.audience().sections(), store.references(), audience.at("/sections")),
                Targeted.tags(request.audience().tags(), store.references(), audience.at("/tags")),
                Targeted.find(
                        request.audience().viewsOfTags(),
                        Tag.class,
                        Taxonomy.TAG,
                        store.references(),
                        audience.at("/viewsOfTags")),
                request.goal() == null ? null : request.goal().orIn(config.defaultCurrency()));
    }

    /** Nobody ends what readers see by a slip in a date. */
    private void checkEnd(Campaign campaign, @Nullable Instant endsAt, Faults faults) {
        Instant now = store.clock().instant();
        CampaignStatus status = campaign.statusAt(now);
        boolean going = status != CampaignStatus.draft && status != CampaignStatus.ended;
        if (going && endsAt != null && !endsAt.isAfter(now) && !faults.any("/endsAt")) {
            faults.add("/endsAt", "too-small", "This end has passed. To end a campaign now, post to its end.");
        }
    }

    @Override
    protected SaveCampaign request(Campaign campaign) {
        return campaign.getContent();
    }

    @Override
    protected CampaignView view(Campaign campaign) {
        return CampaignView.of(campaign, store.clock().instant());
    }

    @Override
    protected @Nullable SlugWish slugWish(SaveCampaign request) {
        return new SlugWish(request.slug(), request.name());
    }

    /** What readers see, or are about to, is ended before it is deleted. */
    @Override
    protected void remove(Campaign campaign) {
        CampaignStatus status = status(campaign);
        if (status != CampaignStatus.draft && status != CampaignStatus.ended) {
            throw conflict("A campaign that is %s can't be deleted. End it first.".formatted(status), status);
        }
        super.remove(campaign);
    }

    @Override
    public List<Use> uses(EditorialType type, UUID id, int most) {
        if (type.equals(Taxonomy.SECTION)) {
            return OF_SECTION.find(entityManager(), id, most);
        }
        return type.equals(Taxonomy.TAG) ? OF_TAG.find(entityManager(), id, most) : List.of();
    }

    @Override
    public void move(EditorialType type, UUID from, UUID to) {
        if (!type.equals(Taxonomy.TAG)) {
            return;
        }
        for (String sql :
                List.of("""
                update editorial.campaign c set version = version + 1,
                    content = replace(content::text, cast(:from as text), cast(:to as text))::json
                where exists (select from editorial.campaign_tag l where l.campaign_id = c.id and l.tag_id = :from)
                """, """
                insert into editorial.campaign_tag (campaign_id, tag_id)
                select campaign_id, :to from editorial.campaign_tag where tag_id = :from on conflict do nothing
                """, "delete from editorial.campaign_tag where tag_id = :from and tag_id <> :to")) {
            entityManager()
                    .createNativeQuery(sql)
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .executeUpdate();
        }
    }

    private void note(Campaign campaign, CampaignAction action) {
        store.note(List.of(new Deed(
                action.deed(),
                Campaign.TYPE.path(),
                campaign.getId(),
                campaign.getLabel(),
                campaign.getVersion() + 1)));
        outbox.add(new ContentEvent(
                Campaign.TYPE.key(),
                campaign.getId(),
                action.deed(),
                store.clock().instant(),
                Map.of("slug", campaign.getSlug())));
    }

    private CampaignStatus status(Campaign campaign) {
        return campaign.statusAt(store.clock().instant());
    }

    private static ProblemException conflict(String detail, CampaignStatus status) {
        return new ProblemException(ProblemType.CONFLICT, detail).with("allowedTransitions", status.allowedActions());
    }
}
