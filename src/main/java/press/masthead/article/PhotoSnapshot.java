package press.masthead.article;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.photo.Photo;
import press.masthead.photo.SavePhoto;

/** A photo as it was when a revision that shows it was saved. */
@Schema(description = "A photo as it was when the revision was saved.")
public record PhotoSnapshot(
        UUID id,

        @Schema(description = "Null for a photo that was uploaded.", maxLength = 2000, format = "uri") @Nullable
        String url,

        @Schema(maxLength = 2000) @Nullable String altText,
        @Schema(maxLength = 5000) @Nullable String caption,
        @Schema(maxLength = 1000) @Nullable String creditLine) {

    static PhotoSnapshot of(Photo photo) {
        SavePhoto content = photo.getContent();
        return new PhotoSnapshot(
                photo.getId(), content.url(), content.altText(), content.caption(), photo.getCreditLine());
    }
}
