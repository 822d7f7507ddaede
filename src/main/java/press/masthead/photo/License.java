package press.masthead.photo;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The licence under which a picture may be used. */
@Schema(description = "The licence under which a picture may be used.")
public record License(
        @NotBlank(message = "A licence needs a name.")
        @Size(max = 200, message = "A licence's name has at most 200 characters.")
        @Schema(examples = "CC BY 4.0")
        String name,

        @Size(max = 2000, message = "An address has at most 2000 characters.")
        @Schema(
                description = "Where its text is.",
                format = "uri",
                examples = "https://creativecommons.org/licenses/by/4.0/")
        @Nullable
        String url) {}
