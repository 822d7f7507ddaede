package press.masthead.campaign.bandit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the weights of a campaign changed, as campaigners see it. */
@Schema(description = "That the weights of a campaign changed, from what was known then, and why.")
public record WeightsChangeView(
        UUID id,
        Instant at,
        @Schema(maxItems = 20) List<WeighedVariant> variants,

        @Schema(description = "In a sentence.", maxLength = 1000)
        String reason) {

    static WeightsChangeView of(WeightsChange change) {
        return new WeightsChangeView(change.getId(), change.getAt(), change.getVariants(), change.getReason());
    }
}
