package press.masthead.author;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;

/** How an author is presented in one locale. */
@Schema(
        description =
                "How an author is presented in one locale. What is left out is as in its language, or as by default.")
public record LocalAuthor(
        @Size(max = 200, message = "A name has at most 200 characters.") @Schema(examples = "Редакция") @Nullable
        String name,

        @Size(max = 200, message = "A job title has at most 200 characters.") @Nullable
        String jobTitle,

        @Multiline
        @Size(max = 10_000, message = "A bio has at most 10000 characters.")
        @Schema(description = "In Markdown that the body of an article could hold.")
        @Nullable
        String bio) {}
