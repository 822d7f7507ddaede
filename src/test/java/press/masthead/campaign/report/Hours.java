package press.masthead.campaign.report;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** What readers did by the hour, put straight into the table that their events are counted in. */
@Singleton
public class Hours {

    private final EntityManager entityManager;

    Hours(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Transactional
    public void add(String campaign, String variant, String country, Instant hour, long impressions, long clicks) {
        entityManager
                .createNativeQuery("""
                        insert into editorial.campaign_hour (campaign_id, variant, placement, country, hour, impressions, clicks)
                        values (?1, ?2, 'epic', ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, UUID.fromString(campaign))
                .setParameter(2, variant)
                .setParameter(3, country)
                .setParameter(4, hour)
                .setParameter(5, impressions)
                .setParameter(6, clicks)
                .executeUpdate();
    }
}
