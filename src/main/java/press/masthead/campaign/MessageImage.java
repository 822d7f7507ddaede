package press.masthead.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The picture of a message, such as a drawing or the newsroom's own mark. */
@Schema(name = "CampaignImage", description = "The picture of a message, such as a drawing or the newsroom's own mark.")
public record MessageImage(
        @Schema(
                description = "Where it is. An https address; http is for localhost only.",
                examples = "https://media.example/newsroom.jpg",
                required = true,
                maxLength = 2000)
        @NotBlank(message = "A picture needs a url.")
        @Size(max = 2000, message = "A url has at most 2,000 characters.")
        String url,

        @Schema(
                description = "What is to be seen on it, for readers who do not see it.",
                examples = "Reporters at work in the newsroom",
                required = true,
                maxLength = 1000)
        @NotBlank(message = "A picture needs an altText.")
        @Size(max = 1000, message = "An altText has at most 1,000 characters.")
        String altText,

        @Schema(
                description = "Whom it is credited to, as it is to stand beside it.",
                examples = "Photo: The Moscow Times",
                nullable = true,
                maxLength = 300)
        @Size(max = 300, message = "A creditLine has at most 300 characters.")
        @Nullable
        String creditLine) {}
