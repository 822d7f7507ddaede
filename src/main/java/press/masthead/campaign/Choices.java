package press.masthead.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a reader can choose from: Once, Monthly or Annual, how much, and how to pay.
 *
 * <p>The currencies keep their order, as the first is the last resort for a reader whose currency is not there: whoever
 * stores choices must keep it too, which PostgreSQL's {@code json} does and its {@code jsonb} does not.
 */
@Schema(
        name = "ContributionChoices",
        description = "What a reader can choose from: once, monthly or annual, how much, and how to pay.")
public record Choices(
        @Schema(
                description = "The frequencies, in the order in which they are offered.",
                examples = "[\"once\", \"monthly\", \"annual\"]",
                required = true,
                minItems = 1,
                maxItems = 3)
        @NotEmpty(message = "Choices need at least one frequency: once, monthly or annual.")
        @Size(max = 3, message = "Choices have at most 3 frequencies.")
        List<@NotNull(message = "A frequency is once, monthly or annual.") Frequency> frequencies,

        @Schema(
                description = "The frequency that is chosen at first. Left out: the first of the frequencies.",
                examples = "monthly",
                nullable = true)
        @Nullable
        Frequency defaultFrequency,

        @Schema(
                description =
                        "The amounts, by currency (ISO 4217). A currency has amounts for each frequency. The first currency is used where no other fits.",
                examples =
                        "{\"USD\": {\"once\": [1000, 2500, 5000], \"monthly\": [200, 500, 1000], \"annual\": [2400, 6000, 12000]}}",
                required = true,
                minProperties = 1,
                maxProperties = 50)
        @NotEmpty(message = "Choices need amounts in at least one currency.")
        @Size(max = 50, message = "Choices have at most 50 currencies.")
        Map<String, FrequencyAmounts> amounts,

        @Schema(
                description =
                        "The least that is accepted, by currency. Left out: the smallest of the amounts of that currency and frequency.",
                examples = "{\"USD\": {\"once\": 200, \"monthly\": 200, \"annual\": 2400}}",
                defaultValue = "{}",
                maxProperties = 50)
        @Size(max = 50, message = "Choices have at most 50 currencies.")
        Map<String, FrequencyAmount> minimum,

        @Schema(
                description = "The most that is accepted, by currency. Left out: no limit.",
                examples = "{\"USD\": {\"once\": 1000000}}",
                defaultValue = "{}",
                maxProperties = 50)
        @Size(max = 50, message = "Choices have at most 50 currencies.")
        Map<String, FrequencyAmount> maximum,

        @Schema(
                description =
                        "The amount that is chosen at first, by currency: one of the amounts. Left out: the frontend decides.",
                examples = "{\"USD\": {\"once\": 2500, \"monthly\": 500}}",
                defaultValue = "{}",
                maxProperties = 50)
        @Size(max = 50, message = "Choices have at most 50 currencies.")
        Map<String, FrequencyAmount> defaultAmount,

        @Schema(description = "What a supporter gets in return, by frequency. Left out: nothing is announced.") @Valid
        FrequencyBenefits benefits,

        @Schema(
                description =
                        "The benefits in other locales (BCP 47). A reader gets those of the own locale, else of its language, and the benefits themselves for each frequency that has none there.",
                examples = "{\"ru\": {\"monthly\": [\"Еженедельная рассылка\"]}}",
                defaultValue = "{}",
                maxProperties = 50)
        @Size(max = 50, message = "Benefits stand in at most 50 other locales.")
        Map<String, @NotNull(message = "A translation needs benefits.") @Valid FrequencyBenefits> benefitTranslations,

        @Schema(description = "Whether a reader may name another amount.", defaultValue = "true")
        Boolean otherAmount,

        @Schema(
                description = "The ways to pay that are announced, in order. None: the payment page tells.",
                examples = "[\"card\", \"paypal\", \"applePay\", \"googlePay\"]",
                defaultValue = "[]",
                maxItems = 20)
        @Size(max = 20, message = "Choices have at most 20 payment methods.")
        List<@NotNull(message = "A payment method can't be null.") PaymentMethod> paymentMethods,

        @Schema(
                description =
                        "In which countries (ISO 3166-1 alpha-2) a payment method is announced. One that is left out: everywhere. A reader whose country is unknown is told only of those that are left out.",
                examples = "{\"sepa\": [\"DE\", \"FR\"]}",
                defaultValue = "{}",
                maxProperties = 6)
        Map<
                        PaymentMethod,
                        @NotEmpty(message = "A payment method needs a country here; leave it out for all countries.")
                                @Size(max = 250, message = "At most 250 countries can be named.") List<
                                @NotBlank(message = "A country can't be empty.")
                                @Size(max = 60, message = "A country is a code of two letters such as DE or US.")
                                String>>
                paymentMethodCountries,

        @Schema(
                description =
                        "Where a reader pays: an https address as a URI template (RFC 6570) of campaign, variant, placement, article, locale, country and currency. What is unknown is left out. Left out: the url of the button.",
                examples = "https://support.example/checkout{?campaign,variant,placement,article,currency}",
                nullable = true,
                maxLength = 2000)
        @Size(max = 2000, message = "A url has at most 2,000 characters.")
        @Nullable
        String checkoutUrl) {

    public Choices {
        frequencies = frequencies == null ? List.of() : frequencies;
        amounts = amounts == null ? Map.of() : amounts;
        minimum = minimum == null ? Map.of() : minimum;
        maximum = maximum == null ? Map.of() : maximum;
        defaultAmount = defaultAmount == null ? Map.of() : defaultAmount;
        benefits = benefits == null ? FrequencyBenefits.NONE : benefits;
        benefitTranslations = CampaignLocales.usual(benefitTranslations);
        otherAmount = otherAmount == null || otherAmount;
        paymentMethods = paymentMethods == null ? List.of() : paymentMethods;
        paymentMethodCountries = paymentMethodCountries == null ? Map.of() : paymentMethodCountries;
    }

    /**
     * The same, with the benefits in one locale alone.
     *
     * @param wanted the reader's locale, in its usual spelling; null when it is not known
     * @param ownLocale in which the benefits themselves are written
     */
    public Choices inLocale(@Nullable String wanted, String ownLocale) {
        if (benefitTranslations.isEmpty()) {
            return this;
        }
        String locale = CampaignLocales.best(wanted, ownLocale, benefitTranslations.keySet());
        return new Choices(
                frequencies,
                defaultFrequency,
                amounts,
                minimum,
                maximum,
                defaultAmount,
                benefitTranslations.getOrDefault(locale, benefits).orElse(benefits),
                Map.of(),
                otherAmount,
                paymentMethods,
                paymentMethodCountries,
                checkoutUrl);
    }

    /** Choices whose currencies come in another order are other choices. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Choices that
                && frequencies.equals(that.frequencies)
                && defaultFrequency == that.defaultFrequency
                && List.copyOf(amounts.entrySet()).equals(List.copyOf(that.amounts.entrySet()))
                && minimum.equals(that.minimum)
                && maximum.equals(that.maximum)
                && defaultAmount.equals(that.defaultAmount)
                && benefits.equals(that.benefits)
                && benefitTranslations.equals(that.benefitTranslations)
                && otherAmount.equals(that.otherAmount)
                && paymentMethods.equals(that.paymentMethods)
                && paymentMethodCountries.equals(that.paymentMethodCountries)
                && Objects.equals(checkoutUrl, that.checkoutUrl);
    }

    @Override
    public int hashCode() {
        return Objects.hash(frequencies, defaultFrequency, amounts, minimum, maximum, defaultAmount, paymentMethods);
    }
}
