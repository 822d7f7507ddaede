package press.masthead.delivery;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Goal;
import press.masthead.campaign.rate.ExchangeRates;
import press.masthead.campaign.rate.Given;
import press.masthead.campaign.rate.GoalProgress;

/** How far the campaigns that are shown are from their goals, at one moment. */
final class LiveGoals {

    private final Map<UUID, List<Given>> given;
    private final ExchangeRates rates;
    private final YearMonth month;
    private final String newsroomCurrency;

    private LiveGoals(Map<UUID, List<Given>> given, ExchangeRates rates, YearMonth month, String newsroomCurrency) {
        this.given = given;
        this.rates = rates;
        this.month = month;
        this.newsroomCurrency = newsroomCurrency;
    }

    /** A few queries, however many campaigns there are, and none if none has a goal. */
    @SuppressWarnings("unchecked")
    static LiveGoals read(EntityManager delivery, Collection<CampaignRow> campaigns, String newsroomCurrency) {
        List<UUID> withGoal = campaigns.stream()
                .filter(campaign -> campaign.getGoal() != null)
                .map(CampaignRow::getId)
                .toList();
        if (withGoal.isEmpty()) {
            return new LiveGoals(Map.of(), ExchangeRates.NONE, YearMonth.of(1970, 1), newsroomCurrency);
        }
        Map<String, BigDecimal> rates = new HashMap<>();
        ((List<Object[]>) delivery.createNativeQuery("select currency, rate from delivery.exchange_rate")
                        .getResultList())
                .forEach(row -> rates.put((String) row[0], (BigDecimal) row[1]));
        Map<UUID, List<Given>> given = new HashMap<>();
        ((List<Object[]>) delivery.createNativeQuery("""
                                select campaign_id, currency, month, amount from delivery.goal_progress
                                where campaign_id in (:campaigns)
                                """)
                        .setParameter("campaigns", withGoal)
                        .getResultList())
                .forEach(row -> given.computeIfAbsent((UUID) row[0], none -> new ArrayList<>())
                        .add(new Given(YearMonth.from((LocalDate) row[2]), (String) row[1], (Long) row[3])));
        LocalDate today = (LocalDate) delivery.createNativeQuery("select cast(now() at time zone 'UTC' as date)")
                .getSingleResult();
        return new LiveGoals(given, new ExchangeRates(rates), YearMonth.from(today), newsroomCurrency);
    }

    /** The goal with all that has come in, given by readers or told by the newsroom; null for one that can't be computed. */
    @Nullable
    Goal of(UUID campaign, @Nullable Goal goal) {
        if (goal == null) {
            return null;
        }
        GoalProgress progress =
                GoalProgress.of(goal, given.getOrDefault(campaign, List.of()), rates, month, newsroomCurrency);
        return progress == null ? null : new Goal(goal.amount(), goal.currency(), goal.period(), progress.raised());
    }
}
