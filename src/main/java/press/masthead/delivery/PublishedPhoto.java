package press.masthead.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SavePhotoUse;
import press.masthead.photo.CreditLine;
import press.masthead.photo.DigitalSourceType;
import press.masthead.photo.FocalPoint;
import press.masthead.photo.License;
import press.masthead.photo.SavePhoto;
import press.masthead.photo.SavePhotoCredit;

/**
 * A photo, as the public sees it, with the line that says whose it is.
 *
 * @param renditions the sizes in which it is served; none for a photo at an address of its own
 */
@Schema(description = "A photo, with the line that says whose it is.")
public record PublishedPhoto(
        UUID id,
        @Schema(maxLength = 2000, format = "uri") @Nullable String url,
        @Schema(format = "int32") @Nullable Integer width,
        @Schema(format = "int32") @Nullable Integer height,
        @Schema(maxLength = 2000) @Nullable String altText,
        @Schema(maxLength = 5000) @Nullable String caption,
        @Schema(maxLength = 1000) @Nullable String creditLine,
        @Nullable PublishedPhotoCredit credit,
        @Schema(maxLength = 200) @Nullable String creator,
        @Schema(maxLength = 500) @Nullable String copyrightNotice,
        @Nullable License license,
        @Nullable DigitalSourceType digitalSourceType,
        @Nullable Instant takenAt,
        @Schema(maxLength = 500) @Nullable String location,
        @Nullable FocalPoint focalPoint,

        @Schema(description = "The sizes in which it is served.", maxItems = 100)
        List<Rendition> renditions) {

    static PublishedPhoto of(PhotoRow row) {
        return of(row, null);
    }

    /** The photo where it is used, with the caption and alt text of that use. */
    static PublishedPhoto of(PhotoRow row, @Nullable SavePhotoUse use) {
        SavePhoto content = row.getContent();
        SavePhotoCredit credit = row.getCredit();
        UUID creditId = row.getCreditId();
        String creditSlug = row.getCreditSlug();
        PublishedPhotoCredit credited = credit == null || creditId == null || creditSlug == null
                ? null
                : PublishedPhotoCredit.of(creditId, creditSlug, credit);
        return new PublishedPhoto(
                row.getId(),
                content.url(),
                content.width(),
                content.height(),
                use != null && use.altText() != null ? use.altText() : content.altText(),
                use != null && use.caption() != null ? use.caption() : content.caption(),
                credit == null ? null : CreditLine.of(credit.creditLine(), content.creator(), credit.name()),
                credited,
                content.creator(),
                content.copyrightNotice(),
                content.license() == null && credit != null ? credit.license() : content.license(),
                content.digitalSourceType(),
                content.takenAt(),
                content.location(),
                content.focalPoint(),
                List.of());
    }
}
