package press.masthead.campaign;

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
        Map<String, FrequencyMinimum> minimum,

        @Schema(description = "Whether a reader may name another amount.", defaultValue = "true")
        Boolean otherAmount,

        @Schema(
                description = "The ways to pay that are announced, in order. None: the payment page tells.",
                examples = "[\"card\", \"paypal\", \"applePay\", \"googlePay\"]",
                defaultValue = "[]",
                maxItems = 20)
        @Size(max = 20, message = "Choices have at most 20 payment methods.")
        List<@NotNull(message = "A payment method can't be null.") PaymentMethod> paymentMethods) {

    public Choices {
        frequencies = frequencies == null ? List.of() : frequencies;
        amounts = amounts == null ? Map.of() : amounts;
        minimum = minimum == null ? Map.of() : minimum;
        otherAmount = otherAmount == null || otherAmount;
        paymentMethods = paymentMethods == null ? List.of() : paymentMethods;
    }

    /** Choices whose currencies come in another order are other choices. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Choices that
                && frequencies.equals(that.frequencies)
                && defaultFrequency == that.defaultFrequency
                && List.copyOf(amounts.entrySet()).equals(List.copyOf(that.amounts.entrySet()))
                && minimum.equals(that.minimum)
                && otherAmount.equals(that.otherAmount)
                && paymentMethods.equals(that.paymentMethods);
    }

    @Override
    public int hashCode() {
        return Objects.hash(frequencies, defaultFrequency, amounts, minimum, otherAmount, paymentMethods);
    }
}
