package press.masthead.reminder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the newsroom's page sends when a reader followed a link and agreed. */
@Schema(description = "The token of a link that a reader got.")
record LinkToken(
        @NotBlank(message = "The token of the link is needed.")
        @Size(max = 200, message = "A token has at most 200 characters.")
        @Schema(
                description = "As it stood in the link.",
                examples = "AAGTAAAAAHAAgAAAAAAAAAkAAAAAbB9Iug7jVqk0Xo2v1mC5s8T4yN6wLrPzUeHtBaDfQgJk")
        String token) {}
