package press.masthead.campaign.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.Frequency.annual;
import static press.masthead.campaign.Frequency.monthly;
import static press.masthead.campaign.Frequency.once;
import static press.masthead.campaign.selection.ReaderFixture.reader;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.campaign.Choices;
import press.masthead.campaign.Frequency;
import press.masthead.campaign.FrequencyAmount;
import press.masthead.campaign.FrequencyAmounts;
import press.masthead.campaign.FrequencyBenefits;
import press.masthead.campaign.PaymentMethod;

class ShownChoicesTest {

    private static final FrequencyAmounts AMOUNTS =
            new FrequencyAmounts(List.of(1000L, 2500L), List.of(200L, 500L), List.of(2400L));

    @ParameterizedTest(name = "{0} offered; asked {1}, in {2}, newsroom {3}: {4}")
    @CsvSource({
        "USD;EUR;GBP, GBP, US, EUR, GBP",
        "USD;EUR;GBP, gbp, US, EUR, GBP",
        "USD;EUR;GBP, JPY, GB, EUR, GBP",
        "USD;EUR;GBP, JPY, JP, EUR, EUR",
        "USD;EUR;GBP,    , GB, EUR, GBP",
        "USD;EUR;GBP,    , gb, EUR, GBP",
        "USD;EUR;GBP,    ,   , EUR, EUR",
        "GBP;USD,        ,   , EUR, GBP",
        "GBP;USD,     XYZ, ZZ, EUR, GBP",
        "GBP;USD,     ???, ??, ???, GBP",
        "GBP;USD,        , AQ, EUR, GBP",
        "USD,         EUR, DE, EUR, USD",
        "USD;EUR,        , XK, USD, EUR",
    })
    void comeInTheCurrencyThatFitsBest(
            String offered, @Nullable String asked, @Nullable String country, String newsroom, String expected) {
        Map<String, FrequencyAmounts> amounts = new LinkedHashMap<>();
        Arrays.stream(offered.split(";", -1)).forEach(currency -> amounts.put(currency, AMOUNTS));
        Choices choices = new Choices(
                List.of(once),
                null,
                amounts,
                Map.of(),
                Map.of(),
                Map.of(),
                FrequencyBenefits.NONE,
                Map.of(),
                true,
                List.of(),
                Map.of(),
                null);

        assertThat(ShownChoices.of(choices, reader().paying(asked).in(country).known(), newsroom))
                .hasFieldOrPropertyWithValue("currency", expected);
    }

    @Test
    void holdOneCurrencyInTheOrderOfTheFrequencies() {
        Choices choices = new Choices(
                List.of(monthly, once, annual),
                annual,
                Map.of("USD", AMOUNTS),
                Map.of("USD", new FrequencyAmount(300L, null, null)),
                Map.of(),
                Map.of(),
                FrequencyBenefits.NONE,
                Map.of(),
                false,
                List.of(PaymentMethod.card, PaymentMethod.applePay),
                Map.of(),
                null);

        assertThat(ShownChoices.of(choices, Reader.UNKNOWN, "USD"))
                .isEqualTo(new ShownChoices(
                        "USD",
                        List.of(
                                new ShownFrequency(monthly, List.of(200L, 500L), 200, null, null, List.of()),
                                new ShownFrequency(once, List.of(1000L, 2500L), 300, null, null, List.of()),
                                new ShownFrequency(annual, List.of(2400L), 2400, null, null, List.of())),
                        annual,
                        false,
                        List.of(PaymentMethod.card, PaymentMethod.applePay),
                        null));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({", monthly", "once, once", "annual, monthly"})
    void beginWithTheFirstFrequencyWhenNoOtherIsSet(@Nullable Frequency set, Frequency expected) {
        Choices choices = new Choices(
                List.of(monthly, once),
                set,
                Map.of("USD", AMOUNTS),
                Map.of(),
                Map.of(),
                Map.of(),
                FrequencyBenefits.NONE,
                Map.of(),
                true,
                List.of(),
                Map.of(),
                null);

        assertThat(ShownChoices.of(choices, Reader.UNKNOWN, "USD"))
                .hasFieldOrPropertyWithValue("defaultFrequency", expected);
    }

    @Test
    void areMissingWhenThereIsNothingToChooseFrom() {
        Choices noCurrency = new Choices(
                List.of(once),
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                FrequencyBenefits.NONE,
                Map.of(),
                true,
                List.of(),
                Map.of(),
                null);
        Choices noAmounts = new Choices(
                List.of(once),
                null,
                Map.of("USD", new FrequencyAmounts(List.of(), List.of(5L), List.of())),
                Map.of(),
                Map.of(),
                Map.of(),
                FrequencyBenefits.NONE,
                Map.of(),
                true,
                List.of(),
                Map.of(),
                null);

        assertThat(ShownChoices.of(null, Reader.UNKNOWN, "USD")).isNull();
        assertThat(ShownChoices.of(noCurrency, Reader.UNKNOWN, "USD")).isNull();
        assertThat(ShownChoices.of(noAmounts, Reader.UNKNOWN, "USD")).isNull();
    }

    @Test
    void leaveOutAFrequencyWithoutAmounts() {
        Choices choices = new Choices(
                List.of(once, monthly),
                once,
                Map.of("USD", new FrequencyAmounts(List.of(), List.of(5L), List.of())),
                Map.of(),
                Map.of(),
                Map.of(),
                FrequencyBenefits.NONE,
                Map.of(),
                true,
                List.of(),
                Map.of(),
                null);

        ShownChoices shown = Objects.requireNonNull(ShownChoices.of(choices, Reader.UNKNOWN, "USD"));

        assertThat(shown.frequencies())
                .containsExactly(new ShownFrequency(monthly, List.of(5L), 5, null, null, List.of()));
        assertThat(shown.defaultFrequency()).isEqualTo(monthly);
    }
}
