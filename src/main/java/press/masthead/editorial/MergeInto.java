package press.masthead.editorial;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which one takes the place of another. */
@Schema(description = "Which one takes the place of this one.")
public record MergeInto(
        @NotBlank(message = "Name the one that takes the place of this one, by id or slug.")
        @Size(max = 200, message = "A reference has at most 200 characters.")
        @Schema(description = "By id or slug.", examples = "the-moscow-times")
        String into) {}
