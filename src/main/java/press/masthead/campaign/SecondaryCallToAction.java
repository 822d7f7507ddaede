package press.masthead.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a message offers to a reader who does not give today: a reminder, or a page to read. */
@Schema(description = "What a message offers to a reader who does not give today: a reminder, or a page to read.")
public record SecondaryCallToAction(
        @Schema(description = "What it does.", examples = "reminder", required = true)
        @NotNull(message = "A second call to action needs a kind: reminder or link.")
        SecondaryKind kind,

        @Schema(
                description = "What the reader clicks on.",
                examples = "Remind me later.",
                required = true,
                maxLength = 100)
        @NotBlank(message = "A second call to action needs a label.")
        @Size(max = 100, message = "The label of a second call to action has at most 100 characters.")
        String label,

        @Schema(
                description = "The words before the label.",
                examples = "Not ready to support today?",
                nullable = true,
                maxLength = 300)
        @Size(max = 300, message = "The words before a second call to action have at most 300 characters.")
        @Nullable
        String lead,

        @Schema(
                description = "Where a link leads. An https address; http is for localhost only. A reminder has none.",
                examples = "https://news.example/why-we-ask",
                nullable = true,
                maxLength = 2000)
        @Size(max = 2000, message = "A url has at most 2,000 characters.")
        @Nullable
        String url) {}
