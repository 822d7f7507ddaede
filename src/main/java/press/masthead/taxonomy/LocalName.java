package press.masthead.taxonomy;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;

/** How a section or a tag is called and described in one locale. */
@Schema(
        description =
                "How it is called and described in one locale. What is left out is as in its language, or as by default.")
public record LocalName(
        @Size(max = 200, message = "A name has at most 200 characters.") @Schema(examples = "Мир") @Nullable
        String name,

        @Multiline @Size(max = 2000, message = "A description has at most 2000 characters.") @Nullable
        String description) {}
