package press.masthead.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;

/** What was wrong in an article and has been put right, told to its readers. Once they got it, it stays as it is. */
@Schema(description = "What was wrong and has been put right, told to readers.")
public record Correction(
        @Schema(
                description = "What it is known by. By default made from its time and text, the same for the same.",
                examples = "01930000-0000-7000-8000-000000000009")
        UUID id,

        @NotNull(message = "A correction needs its time.") @Schema(examples = "2017-11-22T10:00:00Z")
        Instant correctedAt,

        @NotBlank(message = "A correction needs a text.")
        @Multiline
        @Size(max = 5000, message = "A correction has at most 5000 characters.")
        @Schema(examples = "An earlier version named the wrong day of the talks.")
        String text,

        @Schema(description = "That it was wrong itself. Readers still get it.") @Valid @Nullable
        Withdrawal withdrawn) {

    /** An id is made of what is there, so that a script that sends it again sends the same, and older ones have one too. */
    public Correction {
        id = id == null ? UUID.nameUUIDFromBytes((correctedAt + "\n" + text).getBytes(StandardCharsets.UTF_8)) : id;
    }

    /** Whether it says the same, withdrawn or not. */
    boolean saysTheSame(Correction other) {
        return correctedAt.equals(other.correctedAt) && text.equals(other.text);
    }
}
