package press.masthead.taxonomy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.LocaleVariants;
import press.masthead.json.Multiline;

/** What editors send to save a tag. */
@Schema(description = "A tag to be saved.")
public record SaveTag(
        @NotBlank(message = "A tag needs a name.")
        @Size(max = 200, message = "A name has at most 200 characters.")
        @Schema(examples = "Syria")
        String name,

        @Size(max = 200, message = "A slug has at most 200 characters.")
        @Schema(description = "By default made from the name.", examples = "syria")
        @Nullable
        String slug,

        @Schema(description = "By default topic.", defaultValue = "topic") @Nullable
        TagKind kind,

        @Multiline @Size(max = 2000, message = "A description has at most 2000 characters.") @Nullable
        String description,

        @Size(max = 50, message = "At most 50 locales.")
        @Schema(
                description = "How it is called in other locales, by BCP 47 tag. By default nothing.",
                maxProperties = 50)
        Map<String, @Valid LocalName> locales) {

    /** The defaults made plain. */
    public SaveTag {
        locales = LocaleVariants.sent(locales);
        kind = kind == null ? TagKind.topic : kind;
    }
}
