package press.masthead.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The button of a message. */
@Schema(description = "The button of a message.")
public record CallToAction(
        @Schema(description = "What is written on the button.", examples = "Continue", required = true, maxLength = 100)
        @NotBlank(message = "A button needs a label.")
        @Size(max = 100, message = "The label of a button has at most 100 characters.")
        String label,

        @Schema(
                description = "Where it leads. An https address; http is for localhost only.",
                examples = "https://support.example/checkout",
                required = true,
                maxLength = 2000)
        @NotBlank(message = "A button needs a url to lead to.")
        @Size(max = 2000, message = "A url has at most 2,000 characters.")
        String url) {}
