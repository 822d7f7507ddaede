package press.masthead.campaign.bandit;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import press.masthead.campaign.CampaignConfig;
import press.masthead.campaign.Variant;
import press.masthead.campaign.rate.ExchangeRateService;
import press.masthead.campaign.rate.ExchangeRates;
import press.masthead.campaign.statistics.Takings;

/** Reads what weights are computed from. */
@Singleton
class BanditNumbers {

    private final EntityManager entityManager;
    private final ExchangeRateService rates;
    private final CampaignConfig config;

    BanditNumbers(EntityManager entityManager, ExchangeRateService rates, CampaignConfig config) {
        this.entityManager = entityManager;
        this.rates = rates;
        this.config = config;
    }

    /** What is known of each variant that has a weight. */
    List<NewWeights.Arm> arms(UUID campaign, List<Variant> variants, Instant from, long cap) {
        Map<String, Long> shown = shown(campaign, from);
        Map<String, SortedMap<Double, Long>> given = given(campaign, from, cap);
        return variants.stream()
                .filter(variant -> variant.weight() > 0)
                .map(Variant::name)
                .map(name -> new NewWeights.Arm(
                        name, new Takings(shown.getOrDefault(name, 0L), given.getOrDefault(name, new TreeMap<>()))))
                .toList();
    }

    private Map<String, Long> shown(UUID campaign, Instant from) {
        Map<String, Long> shown = new HashMap<>();
        rows("""
                select variant, cast(sum(impressions) as bigint) from editorial.campaign_hour
                where campaign_id = :campaign and hour >= :from group by 1
                """, campaign, from).forEach(row -> shown.put((String) row[0], (Long) row[1]));
        return shown;
    }

    /** A recurring contribution counts when it begins, for the payments of a year; its later payments do not count again. */
    private Map<String, SortedMap<Double, Long>> given(UUID campaign, Instant from, long cap) {
        ExchangeRates present = rates.rates();
        Map<String, SortedMap<Double, Long>> given = new HashMap<>();
        rows("""
                select variant, currency, (amount - refunded) * case frequency when 'monthly' then 12 else 1 end, count(*)
                from editorial.contribution
                where campaign_id = :campaign and at >= :from and variant is not null
                    and first_id is null and not charged_back and amount > refunded
                group by 1, 2, 3
                """, campaign, from).forEach(row -> {
            Long value = present.sum(Map.of((String) row[1], (Long) row[2]), config.defaultCurrency());
            if (value != null) {
                given.computeIfAbsent((String) row[0], name -> new TreeMap<>())
                        .merge((double) Math.min(value, cap), (Long) row[3], Long::sum);
            }
        });
        return given;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, UUID campaign, Instant from) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("campaign", campaign)
                .setParameter("from", from)
                .getResultList();
    }
}
