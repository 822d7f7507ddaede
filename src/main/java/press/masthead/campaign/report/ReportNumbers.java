package press.masthead.campaign.report;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.jpa.AvailableHints;

/** Reads what a report is made from: one statement each, whatever the length of the time. */
@Singleton
class ReportNumbers {

    private static final int FETCHED_AT_ONCE = 200;

    private final EntityManager entityManager;

    ReportNumbers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What was shown and clicked of one variant in one part. */
    record Shown(String variant, String key, long impressions, long clicks) {}

    /** How often one amount came in for one variant in one part. */
    record Given(String variant, String key, String currency, long amount, long times) {}

    /** Who saw one variant in one part. */
    record Seen(String variant, String key, byte[] sketch) {}

    List<Shown> shown(UUID campaign, ReportParameters wanted) {
        return rows("""
                select variant, %s, cast(sum(impressions) as bigint), cast(sum(clicks) as bigint) from editorial.campaign_hour
                where campaign_id = :campaign and hour >= :from and hour < :to
                group by 1, 2 order by 1, 2
                """, "hour", campaign, wanted).stream()
                .map(row -> new Shown((String) row[0], (String) row[1], (Long) row[2], (Long) row[3]))
                .toList();
    }

    List<Given> given(UUID campaign, ReportParameters wanted) {
        return rows("""
                select coalesce(variant, ''), %s, currency, amount - refunded, count(*) from editorial.contribution
                where campaign_id = :campaign and at >= :from and at < :to and not charged_back and amount > refunded
                group by 1, 2, 3, 4 order by 1, 2, 3, 4
                """, "at", campaign, wanted).stream()
                .map(row -> new Given((String) row[0], (String) row[1], (String) row[2], (Long) row[3], (Long) row[4]))
                .toList();
    }

    /** Whether weights followed results in this time, and were not the campaigner's own throughout. */
    boolean isOfBandit(UUID campaign, ReportParameters wanted) {
        return (Boolean) entityManager
                .createNativeQuery("""
                        select exists (select from editorial.campaign_weights where campaign_id = :campaign) or exists (
                            select from editorial.campaign_weights_change
                            where campaign_id = :campaign and at >= :from and at < :to)
                        """, Boolean.class)
                .setParameter("campaign", campaign)
                .setParameter("from", wanted.from())
                .setParameter("to", wanted.to())
                .getSingleResult();
    }

    /** One by one: each hour of each country has a sketch, and all together may be more than fits into memory. */
    void seen(UUID campaign, ReportParameters wanted, Consumer<Seen> each) {
        try (Stream<Object[]> rows = streamed("""
                select variant, %s, visitors from editorial.campaign_hour
                where campaign_id = :campaign and hour >= :from and hour < :to and visitors is not null
                """, "hour", campaign, wanted)) {
            rows.map(row -> new Seen((String) row[0], (String) row[1], (byte[]) row[2]))
                    .forEach(each);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, String time, UUID campaign, ReportParameters wanted) {
        return query(sql, time, campaign, wanted).getResultList();
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> streamed(String sql, String time, UUID campaign, ReportParameters wanted) {
        return query(sql, time, campaign, wanted)
                .setHint(AvailableHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE)
                .getResultStream();
    }

    private Query query(String sql, String time, UUID campaign, ReportParameters wanted) {
        return entityManager
                .createNativeQuery(sql.formatted(wanted.by().of(time)))
                .setParameter("campaign", campaign)
                .setParameter("from", wanted.from())
                .setParameter("to", wanted.to());
    }
}
