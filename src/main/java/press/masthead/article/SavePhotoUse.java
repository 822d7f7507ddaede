package press.masthead.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;

/** A photo where it is used. */
@Schema(description = "A photo where it is used.")
public record SavePhotoUse(
        @NotBlank(message = "A photo is named by its id.")
        @Size(max = 200, message = "A reference has at most 200 characters.")
        @Schema(description = "The photo, by id.", examples = "01930000-0000-7000-8000-000000000001")
        String photo,

        @Multiline
        @Size(max = 5000, message = "A caption has at most 5000 characters.")
        @Schema(description = "The caption of this use; by default the photo's.")
        @Nullable
        String caption,

        @Multiline
        @Size(max = 2000, message = "An alt text has at most 2000 characters.")
        @Schema(description = "The alt text of this use; by default the photo's.")
        @Nullable
        String altText) {}
