package press.masthead.article;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What search engines and social networks are told. */
@Schema(description = "What search engines and social networks are told.")
public record Seo(
        @Size(max = 200, message = "A title has at most 200 characters.")
        @Schema(description = "By default the headline.")
        @Nullable
        String title,

        @Size(max = 500, message = "A description has at most 500 characters.")
        @Schema(description = "By default the standfirst.")
        @Nullable
        String description,

        @Size(max = 2000, message = "An address has at most 2000 characters.")
        @Schema(description = "The address of the original, if this is a copy.", format = "uri")
        @Nullable
        String canonicalUrl,

        @Schema(description = "Whether search engines are asked to leave it out.", defaultValue = "false")
        boolean noindex) {

    static final Seo NONE = new Seo(null, null, null, false);
}
