package press.masthead.campaign.bandit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bandits, and the weights that came of them. */
@Singleton
class BanditRepository implements PanacheRepositoryBase<Bandit, UUID> {

    /** One of a live campaign that is due, which no other node computes until the end of the transaction. */
    Optional<Bandit> due(Instant now) {
        @SuppressWarnings("unchecked")
        List<Bandit> found = getEntityManager()
                .createNativeQuery("""
                        select b.* from editorial.campaign_bandit b join editorial.campaign c on c.id = b.campaign_id
                        where b.due_at <= ?1 and c.state = 'started' and c.archived_at is null
                            and (c.starts_at is null or c.starts_at <= ?1) and (c.ends_at is null or c.ends_at > ?1)
                        order by b.due_at limit 1 for update of b skip locked
                        """, Bandit.class)
                .setParameter(1, now)
                .getResultList();
        return found.stream().findFirst();
    }

    /** Lets these weights hold. Answers whether they are others than before. */
    boolean replaceWeights(UUID campaign, String weights, Instant now) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into editorial.campaign_weights as w (campaign_id, weights, updated_at)
                                values (?1, cast(?2 as jsonb), ?3)
                                on conflict (campaign_id) do update set weights = excluded.weights, updated_at = excluded.updated_at
                                where w.weights <> excluded.weights
                                """)
                        .setParameter(1, campaign)
                        .setParameter(2, weights)
                        .setParameter(3, now)
                        .executeUpdate()
                > 0;
    }

    /** Lets the campaigner's own weights hold again. */
    void forgetWeights(UUID campaign) {
        getEntityManager()
                .createNativeQuery("delete from editorial.campaign_weights where campaign_id = ?1")
                .setParameter(1, campaign)
                .executeUpdate();
    }
}
