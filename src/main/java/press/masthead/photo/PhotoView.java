package press.masthead.photo;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialView;
import press.masthead.editorial.Reference;
import press.masthead.image.metadata.MetadataSource;
import press.masthead.media.Rendition;

/** A photo, as editors see it. */
@Schema(description = "A photo, as editors see it.")
public record PhotoView(
        UUID id,
        int version,
        @Schema(maxLength = 200) @Nullable String externalId,

        @Schema(description = "Null for a photo that was uploaded.", maxLength = 2000, format = "uri") @Nullable
        String url,

        @Schema(description = "The file that was uploaded; null for a photo at an address of its own.") @Nullable
        PhotoFileView file,

        @Schema(format = "int32") @Nullable Integer width,
        @Schema(format = "int32") @Nullable Integer height,
        @Schema(maxLength = 2000) @Nullable String altText,
        @Schema(maxLength = 500) @Nullable String headline,
        @Schema(maxLength = 5000) @Nullable String caption,
        @Schema(maxLength = 200) @Nullable String creator,
        @Nullable Reference credit,

        @Schema(description = "The line under the picture that says whose it is.", maxLength = 1000) @Nullable
        String creditLine,

        @Schema(description = "Whom the file credits, if no photo credit has that name.", maxLength = 200) @Nullable
        String suggestedCredit,

        @Schema(maxLength = 200) @Nullable String source,
        @Schema(maxLength = 500) @Nullable String copyrightNotice,
        @Schema(maxLength = 2000) @Nullable String usageTerms,
        @Schema(maxLength = 2000, format = "uri") @Nullable String acquireLicensePage,
        @Nullable License license,
        @Nullable DigitalSourceType digitalSourceType,
        @Nullable Instant takenAt,
        @Schema(maxLength = 500) @Nullable String location,
        @Schema(maxItems = 50) List<@Size(max = 200) String> personsShown,
        @Nullable FocalPoint focalPoint,

        @Schema(
                description =
                        "The sizes and formats in which it is shown, by ratio and width, at addresses for editors; none for a photo at an address of its own.",
                maxItems = 1000)
        List<Rendition> renditions,

        @Nullable Rights rights,

        @Schema(
                description =
                        "Which values were filled from the file and not changed since, and from which part of the file.")
        Map<String, MetadataSource> filledFrom,

        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "When it was put away; null if it is in use.") @Nullable
        Instant archivedAt)
        implements EditorialView {

    static PhotoView of(Photo photo, List<Rendition> renditions) {
        SavePhoto content = photo.getContent();
        PhotoFile file = photo.getFile();
        return new PhotoView(
                photo.getId(),
                photo.getVersion(),
                photo.getExternalId(),
                content.url(),
                file == null ? null : PhotoFileView.of(file),
                file == null ? content.width() : Integer.valueOf(file.width()),
                file == null ? content.height() : Integer.valueOf(file.height()),
                content.altText(),
                content.headline(),
                content.caption(),
                content.creator(),
                Reference.ofNullable(photo.getCredit()),
                photo.getCreditLine(),
                photo.getSuggestedCredit(),
                content.source(),
                content.copyrightNotice(),
                content.usageTerms(),
                content.acquireLicensePage(),
                content.license(),
                content.digitalSourceType(),
                content.takenAt(),
                content.location(),
                content.personsShown(),
                content.focalPoint(),
                renditions,
                content.rights(),
                photo.getFilledFrom(),
                photo.getCreatedAt(),
                photo.getUpdatedAt(),
                photo.getArchivedAt());
    }
}
