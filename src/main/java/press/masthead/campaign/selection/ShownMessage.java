package press.masthead.campaign.selection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Message;

/** The message that a placement shows on one page view. */
@Schema(description = "The message that a placement shows on one page view.")
public record ShownMessage(
        @Schema(description = "The campaign it belongs to.", required = true)
        CampaignReference campaign,

        @Schema(
                description = "Which of the campaign's variants it is.",
                examples = "control",
                required = true,
                maxLength = 100)
        String variant,

        @Schema(description = "Its words.", required = true) Message message,

        @Schema(
                description = "What the reader can choose from; null when it offers no choice.",
                required = true,
                nullable = true)
        @Nullable
        ShownChoices choices,

        @Schema(description = "Whether the reader may close it.", examples = "true", required = true)
        boolean dismissible,

        @Schema(
                description = "How far the campaign is from its goal; null when it has none.",
                required = true,
                nullable = true)
        @Nullable
        ShownGoal goal) {}
