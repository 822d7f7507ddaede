package press.masthead.campaign.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Choices;
import press.masthead.campaign.Frequency;
import press.masthead.campaign.FrequencyAmount;
import press.masthead.campaign.FrequencyAmounts;
import press.masthead.campaign.PaymentMethod;

/** What this reader can choose from, in one currency. */
@Schema(description = "What this reader can choose from, in one currency.")
public record ShownChoices(
        @Schema(
                description =
                        "ISO 4217: the currency asked for, else that of the reader's country, else the newsroom's, else the first there is.",
                examples = "USD",
                required = true,
                maxLength = 3)
        String currency,

        @Schema(
                description = "The frequencies, in the order in which they are offered.",
                required = true,
                minItems = 1,
                maxItems = 3)
        List<ShownFrequency> frequencies,

        @Schema(description = "The frequency that is chosen at first.", examples = "monthly", required = true)
        Frequency defaultFrequency,

        @Schema(description = "Whether the reader may name another amount.", examples = "true", required = true)
        boolean otherAmount,

        @Schema(
                description = "The ways to pay that are announced in the reader's country, in order.",
                examples = "[\"card\", \"paypal\", \"applePay\", \"googlePay\"]",
                required = true,
                maxItems = 20)
        List<PaymentMethod> paymentMethods,

        @Schema(
                description = "Where the reader pays; null for the url of the button.",
                examples = "https://support.example/checkout?campaign=undesirable",
                required = true,
                nullable = true,
                maxLength = 10000)
        @Nullable
        String checkoutUrl) {

    /** The choices for this reader; null when there is nothing to choose from in any currency. */
    static @Nullable ShownChoices of(@Nullable Choices choices, Reader reader, String newsroomCurrency) {
        if (choices == null) {
            return null;
        }
        String currency = CurrencyChoice.of(choices.amounts().keySet(), reader, newsroomCurrency);
        List<ShownFrequency> frequencies = currency == null ? List.of() : frequencies(choices, currency);
        if (currency == null || frequencies.isEmpty()) {
            return null;
        }
        Frequency first = choices.defaultFrequency();
        boolean offered = frequencies.stream().anyMatch(shown -> shown.frequency() == first);
        return new ShownChoices(
                currency,
                frequencies,
                first != null && offered ? first : frequencies.get(0).frequency(),
                choices.otherAmount(),
                paymentMethods(choices, reader.country()),
                null);
    }

    /** The same, paid at this address. */
    ShownChoices paidAt(String url) {
        return new ShownChoices(currency, frequencies, defaultFrequency, otherAmount, paymentMethods, url);
    }

    /** The least that is accepted at any frequency, in minor units. */
    long least() {
        return frequencies.stream().mapToLong(ShownFrequency::minimum).min().orElse(0);
    }

    /** A method that is for some countries only is not announced where the country is unknown. */
    private static List<PaymentMethod> paymentMethods(Choices choices, @Nullable String country) {
        Map<PaymentMethod, List<String>> countries = choices.paymentMethodCountries();
        return countries.isEmpty()
                ? choices.paymentMethods()
                : choices.paymentMethods().stream()
                        .filter(method -> !countries.containsKey(method)
                                || (country != null && countries.get(method).contains(country)))
                        .toList();
    }

    private static List<ShownFrequency> frequencies(Choices choices, String currency) {
        FrequencyAmounts amounts = choices.amounts().get(currency);
        FrequencyAmount minimum = choices.minimum().get(currency);
        FrequencyAmount maximum = choices.maximum().get(currency);
        FrequencyAmount chosen = choices.defaultAmount().get(currency);
        List<ShownFrequency> shown = new ArrayList<>();
        for (Frequency frequency : choices.frequencies()) {
            List<Long> listed = amounts == null ? List.of() : amounts.of(frequency);
            if (!listed.isEmpty()) {
                Long least = minimum == null ? null : minimum.of(frequency);
                shown.add(new ShownFrequency(
                        frequency,
                        listed,
                        least == null ? listed.get(0) : least,
                        maximum == null ? null : maximum.of(frequency),
                        chosen == null ? null : chosen.of(frequency),
                        choices.benefits().of(frequency)));
            }
        }
        return List.copyOf(shown);
    }
}
