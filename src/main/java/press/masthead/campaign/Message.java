package press.masthead.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The words of a campaign, as the reader sees them. It has a heading, a paragraph, or both. */
@Schema(
        name = "CampaignMessage",
        description = "The words of a campaign, as the reader sees them. It has a heading, a paragraph, or both.")
public record Message(
        @Schema(
                description = "The line above the paragraphs.",
                examples = "A Message from The Moscow Times:",
                nullable = true,
                maxLength = 300)
        @Size(max = 300, message = "A heading has at most 300 characters.")
        @Nullable
        String heading,

        @Schema(
                description = "The paragraphs, in order.",
                examples = "[\"Dear readers,\", \"We are facing unprecedented challenges.\"]",
                defaultValue = "[]",
                maxItems = 50)
        @Size(max = 50, message = "A message has at most 50 paragraphs.")
        List<
                        @NotBlank(message = "A paragraph can't be empty.")
                        @Size(max = 5000, message = "A paragraph has at most 5,000 characters.") String>
                paragraphs,

        @Schema(
                description = "The sentence that is set off from the others.",
                examples = "Support us from just $2.",
                nullable = true,
                maxLength = 1000)
        @Size(max = 1000, message = "A highlight has at most 1,000 characters.")
        @Nullable
        String highlight,

        @Schema(description = "The picture; null for none.", nullable = true) @Valid @Nullable
        MessageImage image,

        @Schema(description = "The button; null when the message asks for nothing.", nullable = true) @Valid @Nullable
        CallToAction cta,

        @Schema(description = "What is offered to a reader who does not give today.", nullable = true) @Valid @Nullable
        SecondaryCallToAction secondaryCta) {

    public Message {
        paragraphs = paragraphs == null ? List.of() : paragraphs;
    }
}
