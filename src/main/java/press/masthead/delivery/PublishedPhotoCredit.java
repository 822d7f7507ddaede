package press.masthead.delivery;

import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.photo.CreditKind;
import press.masthead.photo.License;
import press.masthead.photo.SavePhotoCredit;

/** Whom a picture is credited to. */
@Schema(description = "Whom a picture is credited to.")
public record PublishedPhotoCredit(
        UUID id,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 200) String name,
        CreditKind kind,
        @Schema(maxLength = 2000, format = "uri") @Nullable String url,
        @Nullable License license,
        @Schema(maxLength = 2000) @Nullable String usageTerms,
        @Schema(maxLength = 2000, format = "uri") @Nullable String acquireLicensePage) {

    static PublishedPhotoCredit of(UUID id, String slug, SavePhotoCredit content) {
        return new PublishedPhotoCredit(
                id,
                slug,
                content.name(),
                Objects.requireNonNull(content.kind()),
                content.url(),
                content.license(),
                content.usageTerms(),
                content.acquireLicensePage());
    }

    static PublishedPhotoCredit of(PhotoCreditRow row) {
        return of(row.getId(), row.getSlug(), row.getContent());
    }
}
