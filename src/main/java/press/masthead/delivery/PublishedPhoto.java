package press.masthead.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SavePhotoUse;
import press.masthead.media.Rendition;
import press.masthead.media.Renditions;
import press.masthead.photo.CreditKind;
import press.masthead.photo.CreditLine;
import press.masthead.photo.DigitalSourceType;
import press.masthead.photo.FocalPoint;
import press.masthead.photo.License;
import press.masthead.photo.PhotoFile;
import press.masthead.photo.SavePhoto;
import press.masthead.photo.SavePhotoCredit;

/**
 * A photo, as the public sees it, with the line that says whose it is.
 *
 * @param url of a photo that was uploaded, its largest JPEG rendition from which nothing is cut, to which width and height belong;
 *     null for a photo that is out of its rights, unless the newsroom keeps those
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
        @Schema(maxLength = 2000) @Nullable String usageTerms,
        @Schema(maxLength = 2000, format = "uri") @Nullable String acquireLicensePage,
        @Nullable DigitalSourceType digitalSourceType,

        @Schema(description = "Whether a machine made it, or parts of it.")
        boolean generated,

        @Nullable Instant takenAt,
        @Schema(maxLength = 500) @Nullable String location,
        @Nullable FocalPoint focalPoint,

        @Schema(description = "Whether its rights allow it to be shown now. If not, there may be nothing to show.")
        boolean available,

        @Schema(
                description = "The only countries in which it may be shown (ISO 3166-1 alpha-2); none for all.",
                maxItems = 250)
        List<@Size(max = 2) String> countries,

        @Schema(description = "Countries in which it may not be shown (ISO 3166-1 alpha-2).", maxItems = 250)
        List<@Size(max = 2) String> excludedCountries,

        @Schema(description = "What can be shown while it loads; null for a photo at an address of its own.") @Nullable
        Placeholder placeholder,

        @Schema(
                description =
                        "The sizes and formats in which it is served, by ratio and width; none for a photo at an address of its own.",
                maxItems = 1000)
        List<Rendition> renditions,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Only with include=jsonLd, and only if there is something to show.")
        @Nullable
        ImageObject jsonLd) {

    /** The photo where it is used, with the caption and alt text of that use. */
    public static PublishedPhoto of(PhotoSource photo, @Nullable SavePhotoUse use, List<Rendition> renditions) {
        Rendition largest = Renditions.largest(renditions).orElse(null);
        PhotoFile file = photo.file();
        SavePhoto content = photo.content();
        SavePhotoCredit credit = photo.credit();
        UUID creditId = photo.creditId();
        String creditSlug = photo.creditSlug();
        DigitalSourceType source = content.digitalSourceType();
        PublishedPhotoCredit credited = credit == null || creditId == null || creditSlug == null
                ? null
                : PublishedPhotoCredit.of(creditId, creditSlug, credit);
        return new PublishedPhoto(
                photo.id(),
                largest == null ? content.url() : largest.url(),
                largest == null ? content.width() : Integer.valueOf(largest.width()),
                largest == null ? content.height() : Integer.valueOf(largest.height()),
                use != null && use.altText() != null ? use.altText() : content.altText(),
                use != null && use.caption() != null ? use.caption() : content.caption(),
                credit == null ? null : CreditLine.of(credit.creditLine(), content.creator(), credit.name()),
                credited,
                content.creator(),
                content.copyrightNotice(),
                content.license() == null && credit != null ? credit.license() : content.license(),
                content.usageTerms() == null && credit != null ? credit.usageTerms() : content.usageTerms(),
                content.acquireLicensePage() == null && credit != null
                        ? credit.acquireLicensePage()
                        : content.acquireLicensePage(),
                source,
                (source != null && source.isGenerated()) || (credit != null && credit.kind() == CreditKind.generated),
                content.takenAt(),
                content.location(),
                content.focalPoint(),
                photo.available(),
                photo.countries(),
                photo.excludedCountries(),
                file == null || file.color() == null ? null : new Placeholder(file.color(), file.blurhash()),
                renditions,
                null);
    }

    /** The same without a picture to show: what is said of it stays. */
    public PublishedPhoto withdrawn() {
        return with(null, List.of(), null);
    }

    /** The same with what search engines read. */
    PublishedPhoto withJsonLd() {
        ImageObject image = ImageObject.of(this);
        return with(url, renditions, image == null ? null : image.standalone());
    }

    private PublishedPhoto with(@Nullable String url, List<Rendition> renditions, @Nullable ImageObject jsonLd) {
        return new PublishedPhoto(
                id,
                url,
                width,
                height,
                altText,
                caption,
                creditLine,
                credit,
                creator,
                copyrightNotice,
                license,
                usageTerms,
                acquireLicensePage,
                digitalSourceType,
                generated,
                takenAt,
                location,
                focalPoint,
                available,
                countries,
                excludedCountries,
                placeholder,
                renditions,
                jsonLd);
    }
}
