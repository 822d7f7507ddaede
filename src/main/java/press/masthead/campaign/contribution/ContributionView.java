package press.masthead.campaign.contribution;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Frequency;
import press.masthead.campaign.PaymentMethod;
import press.masthead.campaign.Placement;

/** A payment of a reader, as campaigners and the payment page see it. */
@Schema(description = "A payment of a reader. Nothing in it says who the reader is.")
public record ContributionView(
        UUID id,

        @Schema(description = "Who took the payment.", maxLength = 50, examples = "stripe")
        String provider,

        @Schema(description = "What the provider calls the payment.", maxLength = 200, examples = "pi_3QK2xYAbCdEf")
        String providerReference,

        @Schema(
                description = "What the provider calls the recurring payment as a whole.",
                maxLength = 200,
                examples = "sub_1QK2xYAbCdEf")
        @Nullable
        String agreement,

        @Schema(description = "When it was paid.") Instant at,

        @Schema(description = "In minor units (cents).", format = "int64", minimum = "1", examples = "1000")
        long amount,

        @Schema(description = "ISO 4217.", maxLength = 3, examples = "EUR")
        String currency,

        @Schema(description = "How much of the amount was given back.", format = "int64", minimum = "0", examples = "0")
        long refunded,

        @Schema(description = "Whether the reader's bank took it back, so that nothing of it counts.")
        boolean chargedBack,

        Frequency frequency,

        @Schema(description = "The id of the first payment of a recurring contribution; null for the first itself.")
        @Nullable
        UUID first,

        @Nullable PaymentMethod method,

        @Schema(description = "ISO 3166-1 alpha-2.", maxLength = 2, examples = "DE") @Nullable
        String country,

        @Schema(description = "The id of the campaign that asked for it.") @Nullable
        UUID campaign,

        @Schema(description = "The name of the variant that asked, or holdback.", maxLength = 100, examples = "control")
        @Nullable
        String variant,

        @Nullable Placement placement,

        @Schema(description = "The id of the article under which it was asked for.") @Nullable
        UUID article) {

    /** Whether it tells the same payment as another, whatever was given back since. */
    boolean tells(ContributionView other) {
        return asPaid(other.id).equals(other.asPaid(other.id));
    }

    private ContributionView asPaid(UUID as) {
        return new ContributionView(
                as,
                provider,
                providerReference,
                agreement,
                at,
                amount,
                currency,
                0,
                false,
                frequency,
                first,
                method,
                country,
                campaign,
                variant,
                placement,
                article);
    }
}
