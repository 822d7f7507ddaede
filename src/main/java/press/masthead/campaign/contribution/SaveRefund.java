package press.masthead.campaign.contribution;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the payment page's backend tells when money went back to a reader. */
@Schema(description = "Money that went back to a reader.")
public record SaveRefund(
        @NotNull(message = "A refund needs the provider's reference, so that it counts once.")
        @Size(min = 1, max = 200, message = "A provider's reference has 1 to 200 characters.")
        @Schema(
                description =
                        "What the provider calls it. It names the refund of this contribution, which counts once.",
                examples = "re_3QK2xYAbCdEf")
        String reference,

        @Schema(description = "How it went back.", defaultValue = "refund")
        RefundKind kind,

        @Positive(message = "The amount of a refund is above 0.")
        @Schema(
                description =
                        "In minor units of the contribution's currency. A chargeback has none: it takes all back.",
                examples = "500",
                minimum = "1")
        @Nullable
        Long amount,

        @NotNull(message = "A refund needs its time.")
        @Schema(description = "When it went back.", examples = "2026-11-29T09:00:00Z")
        Instant at) {

    public SaveRefund {
        kind = kind == null ? RefundKind.refund : kind;
    }
}
