package press.masthead.photo;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialView;

/** A photo credit, as editors see it. */
@Schema(description = "A photo credit, as editors see it.")
public record PhotoCreditView(
        UUID id,
        int version,
        @Schema(maxLength = 200) @Nullable String externalId,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 200) String name,
        CreditKind kind,
        @Schema(maxLength = 200) @Nullable String creditLine,
        @Schema(maxLength = 2000, format = "uri") @Nullable String url,
        @Nullable License license,
        @Schema(maxLength = 2000) @Nullable String usageTerms,
        @Schema(maxLength = 2000, format = "uri") @Nullable String acquireLicensePage,
        @Schema(maxLength = 2000) @Nullable String contact,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "When it was put away; null if it is in use.") @Nullable
        Instant archivedAt)
        implements EditorialView {

    static PhotoCreditView of(PhotoCredit credit) {
        SavePhotoCredit content = credit.getContent();
        return new PhotoCreditView(
                credit.getId(),
                credit.getVersion(),
                credit.getExternalId(),
                credit.getSlug(),
                content.name(),
                Objects.requireNonNull(content.kind()),
                content.creditLine(),
                content.url(),
                content.license(),
                content.usageTerms(),
                content.acquireLicensePage(),
                content.contact(),
                credit.getCreatedAt(),
                credit.getUpdatedAt(),
                credit.getArchivedAt());
    }
}
