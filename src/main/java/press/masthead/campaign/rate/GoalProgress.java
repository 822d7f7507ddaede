package press.masthead.campaign.rate;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Goal;
import press.masthead.campaign.GoalPeriod;

/**
 * How far a campaign is from its goal, over all currencies.
 *
 * @param raised in minor units of the goal's currency; never below 0
 * @param remaining the same; 0 when the goal is reached
 * @param percent of the goal, rounded down, so that 100 means reached; above 100 when more came in
 */
public record GoalProgress(long raised, long remaining, int percent) {

    /**
     * What the newsroom says has come in, and what readers gave in the goal's period, at the newsroom's rates.
     *
     * @param given to this campaign
     * @param now the month in which a goal of one month is asked for
     * @param newsroomCurrency that of a goal that names none
     * @return null when it can't be computed, because a rate is missing
     */
    public static @Nullable GoalProgress of(
            Goal goal, Collection<Given> given, ExchangeRates rates, YearMonth now, String newsroomCurrency) {
        Map<String, Long> sums = given.stream()
                .filter(part ->
                        goal.period() == GoalPeriod.total || part.month().equals(now))
                .collect(Collectors.groupingBy(Given::currency, Collectors.summingLong(Given::amount)));
        Long contributed = rates.sum(sums, Objects.requireNonNullElse(goal.currency(), newsroomCurrency));
        if (contributed == null) {
            return null;
        }
        long raised = Math.max(0, goal.raised() + contributed);
        long percent = Math.min(
                Integer.MAX_VALUE, raised / goal.amount() * 100 + raised % goal.amount() * 100 / goal.amount());
        return new GoalProgress(raised, Math.max(0, goal.amount() - raised), (int) percent);
    }
}
