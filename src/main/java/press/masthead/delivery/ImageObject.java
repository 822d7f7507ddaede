package press.masthead.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.photo.DigitalSourceType;
import press.masthead.photo.License;

/**
 * A photo in the words of schema.org, for search engines.
 *
 * @param context only where it stands for itself, and not in something else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A photo in the words of schema.org (ImageObject), for search engines.")
public record ImageObject(
        @JsonProperty("@context") @Schema(maxLength = 200) @Nullable
        String context,

        @JsonProperty("@type") @Schema(maxLength = 200) String type,
        @Schema(maxLength = 2000, format = "uri") String contentUrl,
        @Nullable SchemaThing creator,
        @Schema(maxLength = 1000) @Nullable String creditText,
        @Schema(maxLength = 500) @Nullable String copyrightNotice,
        @Schema(maxLength = 2000, format = "uri") @Nullable String license,
        @Schema(maxLength = 2000, format = "uri") @Nullable String acquireLicensePage,
        @Schema(maxLength = 5000) @Nullable String caption,
        @Nullable Instant dateCreated,
        @Nullable SchemaThing contentLocation,
        @Schema(maxLength = 200, format = "uri") @Nullable String digitalSourceType,
        @Schema(format = "int32") @Nullable Integer width,
        @Schema(format = "int32") @Nullable Integer height) {

    /** Of a photo, to be put into something else; null for one without a picture to show. */
    static @Nullable ImageObject of(PublishedPhoto photo) {
        if (photo.url() == null) {
            return null;
        }
        License license = photo.license();
        DigitalSourceType source = photo.digitalSourceType();
        return new ImageObject(
                null,
                "ImageObject",
                photo.url(),
                creator(photo),
                photo.creditLine(),
                photo.copyrightNotice(),
                license == null ? null : license.url(),
                photo.acquireLicensePage(),
                photo.caption(),
                photo.takenAt(),
                photo.location() == null ? null : SchemaThing.place(photo.location()),
                source == null ? null : source.uri(),
                photo.width(),
                photo.height());
    }

    /** The same, standing for itself. */
    ImageObject standalone() {
        return new ImageObject(
                NewsArticle.CONTEXT,
                type,
                contentUrl,
                creator,
                creditText,
                copyrightNotice,
                license,
                acquireLicensePage,
                caption,
                dateCreated,
                contentLocation,
                digitalSourceType,
                width,
                height);
    }

    /** Whoever took it, else whom it is credited to: nobody, if it is in the public domain. */
    private static @Nullable SchemaThing creator(PublishedPhoto photo) {
        if (photo.creator() != null) {
            return SchemaThing.person(photo.creator(), null);
        }
        PublishedPhotoCredit credit = photo.credit();
        if (credit == null) {
            return null;
        }
        return switch (credit.kind()) {
            case photographer -> SchemaThing.person(credit.name(), credit.url());
            case agency, handout, archive, generated -> SchemaThing.organization(credit.name(), credit.url());
            case publicDomain -> null;
        };
    }
}
