package press.masthead.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.masthead.json.Multiline;

/** That a correction was wrong itself, and why, told to readers beside it. */
@Schema(description = "That a correction was wrong itself, told to readers beside it.")
public record Withdrawal(
        @NotNull(message = "A withdrawal needs its time.") @Schema(examples = "2017-11-23T10:00:00Z")
        Instant at,

        @NotBlank(message = "A withdrawal needs its reason.")
        @Multiline
        @Size(max = 2000, message = "A reason has at most 2000 characters.")
        @Schema(examples = "The first version had named the right day.")
        String reason) {}
