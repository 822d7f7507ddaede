package press.masthead.campaign.bandit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialView;

/** How the weights of a campaign follow results, as campaigners see it. */
@Schema(description = "How the weights of a campaign's variants follow results.")
public record BanditView(
        @Schema(description = "Of the campaign.") UUID id,
        int version,
        BanditMethod method,

        @Schema(minimum = "0", maximum = "0.5", format = "double")
        double floor,

        @Schema(description = "Null with thompson.", minimum = "0", maximum = "1", format = "double") @Nullable
        Double epsilon,

        @Schema(description = "In minor units of the currency.", minimum = "1", format = "int64")
        long cap,

        @Schema(description = "The newsroom's own (ISO 4217).", maxLength = 3, examples = "USD")
        String currency,

        @Schema(minimum = "1", maximum = "365", format = "int32")
        int days,

        @Schema(description = "When the weights are computed next, while the campaign is live.")
        Instant dueAt,

        Instant createdAt,
        Instant updatedAt)
        implements EditorialView {

    static BanditView of(Bandit bandit, String currency) {
        SaveBandit settings = bandit.getSettings();
        return new BanditView(
                bandit.getCampaign(),
                bandit.getVersion(),
                settings.method(),
                settings.floor(),
                settings.epsilon(),
                settings.cap(),
                currency,
                settings.days(),
                bandit.getDueAt(),
                bandit.getCreatedAt(),
                bandit.getUpdatedAt());
    }
}
