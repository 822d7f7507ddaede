package press.masthead.photo;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialView;
import press.masthead.editorial.Reference;

/** A photo, as editors see it. */
@Schema(description = "A photo, as editors see it.")
public record PhotoView(
        UUID id,
        int version,
        @Schema(maxLength = 200) @Nullable String externalId,
        @Schema(maxLength = 2000, format = "uri") String url,
        @Schema(format = "int32") @Nullable Integer width,
        @Schema(format = "int32") @Nullable Integer height,
        @Schema(maxLength = 2000) @Nullable String altText,
        @Schema(maxLength = 5000) @Nullable String caption,
        @Schema(maxLength = 200) @Nullable String creator,
        @Nullable Reference credit,

        @Schema(description = "The line under the picture that says whose it is.", maxLength = 1000) @Nullable
        String creditLine,

        @Schema(maxLength = 500) @Nullable String copyrightNotice,
        @Nullable License license,
        @Nullable DigitalSourceType digitalSourceType,
        @Nullable Instant takenAt,
        @Schema(maxLength = 500) @Nullable String location,
        @Nullable FocalPoint focalPoint,
        @Nullable Rights rights,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "When it was put away; null if it is in use.") @Nullable
        Instant archivedAt)
        implements EditorialView {

    static PhotoView of(Photo photo) {
        SavePhoto content = photo.getContent();
        return new PhotoView(
                photo.getId(),
                photo.getVersion(),
                photo.getExternalId(),
                content.url(),
                content.width(),
                content.height(),
                content.altText(),
                content.caption(),
                content.creator(),
                Reference.ofNullable(photo.getCredit()),
                photo.getCreditLine(),
                content.copyrightNotice(),
                content.license(),
                content.digitalSourceType(),
                content.takenAt(),
                content.location(),
                content.focalPoint(),
                content.rights(),
                photo.getCreatedAt(),
                photo.getUpdatedAt(),
                photo.getArchivedAt());
    }
}
