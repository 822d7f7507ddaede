package press.masthead.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.masthead.json.Multiline;

/** What was wrong in an article and has been put right, told to its readers. */
@Schema(description = "What was wrong and has been put right, told to readers.")
public record Correction(
        @NotNull(message = "A correction needs its time.") @Schema(examples = "2017-11-22T10:00:00Z")
        Instant correctedAt,

        @NotBlank(message = "A correction needs a text.")
        @Multiline
        @Size(max = 5000, message = "A correction has at most 5000 characters.")
        @Schema(examples = "An earlier version named the wrong day of the talks.")
        String text) {}
