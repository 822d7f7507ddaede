package press.masthead.campaign.interaction;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.masthead.campaign.Campaign;
import press.masthead.campaign.CampaignState;
import press.masthead.campaign.SaveCampaign;
import press.masthead.campaign.Variant;

/** Looks up which campaigns are countable. */
@Singleton
public class CountableCampaignService {

    private final EntityManager entityManager;
    private final InteractionConfig config;
    private final Clock clock;

    CountableCampaignService(EntityManager entityManager, InteractionConfig config, Clock clock) {
        this.entityManager = entityManager;
        this.config = config;
        this.clock = clock;
    }

    /** All of them, by id and by each slug that they have or had: a page may have been loaded before a slug was changed. */
    @Transactional
    Map<String, CountableCampaign> load() {
        Map<UUID, CountableCampaign> byId = byId();
        Map<String, CountableCampaign> byReference = new HashMap<>();
        byId.forEach((id, campaign) -> byReference.put(id.toString(), campaign));
        slugs(byId).forEach(row -> byReference.put((String) row[0], byId.get((UUID) row[1])));
        return byReference;
    }

    /** When one was ended or paused by hand is not known, but not after it was last changed. */
    private Map<UUID, CountableCampaign> byId() {
        Instant now = clock.instant();
        return entityManager
                .createQuery("""
                        select c from Campaign c where c.archivedAt is null
                          and (c.startsAt is null or c.startsAt <= :now) and (c.endsAt is null or c.endsAt > :since)
                          and (c.state = :started or c.state <> :draft and c.updatedAt > :since)
                        """, Campaign.class)
                .setParameter("started", CampaignState.started)
                .setParameter("draft", CampaignState.draft)
                .setParameter("now", now)
                .setParameter("since", now.minus(config.accepted()))
                .getResultStream()
                .map(campaign -> countable(campaign.getId(), campaign.getContent()))
                .collect(Collectors.toMap(CountableCampaign::id, campaign -> campaign));
    }

    private static CountableCampaign countable(UUID id, SaveCampaign content) {
        return new CountableCampaign(
                id,
                content.placement(),
                Stream.concat(content.variants().stream().map(Variant::name), Stream.of(Variant.HOLDBACK))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private List<Object[]> slugs(Map<UUID, CountableCampaign> campaigns) {
        return entityManager
                .createNativeQuery(
                        "select slug, owner from editorial.slug where type = :type and owner in (:owners)",
                        Object[].class)
                .setParameter("type", Campaign.TYPE.key())
                .setParameter("owners", campaigns.keySet())
                .getResultList();
    }
}
