package press.masthead.campaign.contribution;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Frequency;
import press.masthead.campaign.PaymentMethod;
import press.masthead.campaign.Placement;
import press.masthead.json.NotWritable;

/** What the payment page's backend tells when a reader has paid. */
@NotWritable(field = "email", detail = "Nothing is kept that says who the reader is.")
@NotWritable(field = "name", detail = "Nothing is kept that says who the reader is.")
@NotWritable(field = "refunded", detail = "A refund is posted to the contribution's refunds.")
@Schema(description = "A payment of a reader, as the payment page's backend tells it.")
public record SaveContribution(
        @NotNull(message = "A contribution needs its provider, such as stripe.")
        @Pattern(
                regexp = "[a-z0-9][a-z0-9-]{0,49}",
                message = "A provider is named by up to 50 small letters, digits and hyphens, such as stripe.")
        @Schema(description = "Who took the payment.", examples = "stripe", maxLength = 50)
        String provider,

        @NotNull(message = "A contribution needs the provider's reference, so that it counts once.")
        @Size(min = 1, max = 200, message = "A provider's reference has 1 to 200 characters.")
        @Schema(
                description =
                        "What the provider calls the payment. With the provider it names the contribution, which counts once.",
                examples = "pi_3QK2xYAbCdEf")
        String providerReference,

        @Size(min = 1, max = 200, message = "A provider's agreement has 1 to 200 characters.")
        @Schema(
                description =
                        "What the provider calls the recurring payment as a whole. Later payments find the first by it.",
                examples = "sub_1QK2xYAbCdEf")
        @Nullable
        String agreement,

        @NotNull(message = "A contribution needs its time.")
        @Schema(description = "When it was paid.", examples = "2026-11-28T12:00:00Z")
        Instant at,

        @NotNull(message = "A contribution needs an amount.")
        @Positive(message = "The amount of a contribution is above 0.")
        @Max(
                value = SaveContribution.MOST,
                message = "The amount of a contribution is at most 100,000,000,000 minor units.")
        @Schema(description = "In minor units (cents).", examples = "1000", minimum = "1", maximum = "100000000000")
        Long amount,

        @NotNull(message = "A contribution needs a currency.")
        @Schema(description = "ISO 4217.", examples = "EUR", maxLength = 3)
        String currency,

        @NotNull(message = "A contribution needs a frequency: once, monthly or annual.")
        Frequency frequency,

        @Size(min = 1, max = 200, message = "A provider's reference has 1 to 200 characters.")
        @Schema(
                description =
                        "The provider's reference of the first payment, for a later one of a recurring contribution.",
                examples = "pi_3QJ1aBAbCdEf")
        @Nullable
        String first,

        @Nullable PaymentMethod method,

        @Schema(description = "ISO 3166-1 alpha-2.", examples = "DE", maxLength = 2) @Nullable
        String country,

        @Schema(
                description = "The campaign that asked for it: its id or slug.",
                examples = "undesirable",
                maxLength = 200)
        @Nullable
        String campaign,

        @Size(min = 1, max = 100, message = "A variant's name has at most 100 characters.")
        @Schema(description = "The name of the variant that asked, or holdback.", examples = "control")
        @Nullable
        String variant,

        @Nullable Placement placement,

        @Schema(
                description = "The article under which it was asked for: its id or slug.",
                examples = "01930000-0000-7000-8000-000000000006",
                maxLength = 200)
        @Nullable
        String article) {

    static final long MOST = 100_000_000_000L;
}
