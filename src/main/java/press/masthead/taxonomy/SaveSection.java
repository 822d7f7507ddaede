package press.masthead.taxonomy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.LocaleVariants;
import press.masthead.json.Multiline;

/** What editors send to save a section. */
@Schema(description = "A section to be saved.")
public record SaveSection(
        @NotBlank(message = "A section needs a name.")
        @Size(max = 200, message = "A name has at most 200 characters.")
        @Schema(examples = "World")
        String name,

        @Size(max = 200, message = "A slug has at most 200 characters.")
        @Schema(description = "By default made from the name.", examples = "world")
        @Nullable
        String slug,

        @Size(max = 200, message = "A reference has at most 200 characters.")
        @Schema(description = "The section that this one is part of, by id or slug.", examples = "news")
        @Nullable
        String parent,

        @Multiline @Size(max = 2000, message = "A description has at most 2000 characters.") @Nullable
        String description,

        @Size(max = 50, message = "At most 50 locales.")
        @Schema(
                description = "How it is called in other locales, by BCP 47 tag. By default nothing.",
                maxProperties = 50)
        Map<String, @Valid LocalName> locales) {

    /** The default made plain. */
    public SaveSection {
        locales = LocaleVariants.sent(locales);
    }
}
