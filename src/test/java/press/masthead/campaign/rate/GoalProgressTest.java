package press.masthead.campaign.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.campaign.Goal;
import press.masthead.campaign.GoalPeriod;

class GoalProgressTest {

    private static final YearMonth JULY = YearMonth.of(2024, 7);

    private static final ExchangeRates RATES = new ExchangeRates(Map.of(
            "USD", BigDecimal.ONE,
            "EUR", new BigDecimal("1.08"),
            "JPY", new BigDecimal("0.0064"),
            "KWD", new BigDecimal("3.25")));

    @ParameterizedTest(name = "{0} {1} are {3} {2}")
    @CsvSource(nullValues = "null", textBlock = """
            1000,   USD, USD, 1000
            1000,   EUR, USD, 1080
            1000,   USD, EUR, 926
            1000,   JPY, USD, 640
            640,    USD, JPY, 1000
            1000,   KWD, USD, 325
            1000,   GBP, USD, null
            1000,   USD, GBP, null
            1000,   GBP, GBP, 1000
            -500,   EUR, USD, -540
            0,      GBP, USD, 0
            """)
    void convertsAtTheNewsroomsRates(long amount, String from, String to, @Nullable Long expected) {
        assertThat(RATES.sum(Map.of(from, amount), to)).isEqualTo(expected);
    }

    @Test
    void roundsOnce() {
        ExchangeRates thirds = new ExchangeRates(Map.of("USD", BigDecimal.ONE, "EUR", new BigDecimal("3")));

        assertThat(thirds.sum(Map.of("USD", 4L, "EUR", 1L), "EUR")).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} of 1000, {1} so far: {2}, {3}, {4} %")
    @CsvSource({
        "0,    0,    0,    1000, 0",
        "0,    999,  999,  1,    99",
        "100,  900,  1000, 0,    100",
        "0,    2500, 2500, 0,    250",
        "100, -300,  0,    1000, 0",
    })
    void saysHowMuchIsMissing(long raised, long given, long all, long remaining, int percent) {
        Goal goal = new Goal(1000L, "USD", GoalPeriod.total, raised);

        assertThat(GoalProgress.of(goal, List.of(new Given(JULY, "USD", given)), RATES, JULY, "EUR"))
                .isEqualTo(new GoalProgress(all, remaining, percent));
    }

    @Test
    void countsAMonthOrAll() {
        List<Given> given = List.of(
                new Given(JULY.minusMonths(1), "USD", 100), new Given(JULY, "USD", 50), new Given(JULY, "EUR", 100));

        assertThat(GoalProgress.of(new Goal(1000L, "USD", GoalPeriod.month, 0L), given, RATES, JULY, "USD"))
                .isEqualTo(new GoalProgress(158, 842, 15));
        assertThat(GoalProgress.of(new Goal(1000L, "USD", GoalPeriod.total, 0L), given, RATES, JULY, "USD"))
                .isEqualTo(new GoalProgress(258, 742, 25));
    }

    @Test
    void isUnknownWithoutARateThatItNeeds() {
        List<Given> given = List.of(new Given(JULY.minusMonths(1), "GBP", 100));

        assertThat(GoalProgress.of(new Goal(1000L, null, GoalPeriod.total, 0L), given, RATES, JULY, "USD"))
                .isNull();
        assertThat(GoalProgress.of(new Goal(1000L, null, GoalPeriod.month, 0L), given, RATES, JULY, "USD"))
                .isEqualTo(new GoalProgress(0, 1000, 0));
        assertThat(GoalProgress.of(
                        new Goal(1000L, null, GoalPeriod.total, 5L), List.of(), ExchangeRates.NONE, JULY, "USD"))
                .isEqualTo(new GoalProgress(5, 995, 0));
    }
}
