package press.masthead.campaign.contribution.payment;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a payment provider sends, as far as all have it in common. The contract knows it; reading goes by the provider. */
@Schema(
        description = "An event of a payment provider, in the form that the provider documents.",
        additionalProperties = Schema.True.class)
public record ProviderEvent(
        @Schema(
                description =
                        "What happened. With Standard Webhooks contribution.paid, whose data is a contribution, and contribution.refunded, whose data is a refund with the providerReference of what was paid.",
                maxLength = 200,
                examples = "contribution.paid")
        String type,

        @Schema(description = "To what.") Map<String, Object> data) {}
