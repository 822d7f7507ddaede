package press.masthead.author;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialView;

/** An author, as editors see them. */
@Schema(description = "An author, as editors see them.")
public record AuthorView(
        UUID id,
        int version,
        @Schema(maxLength = 200) @Nullable String externalId,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 200) String name,
        @Schema(maxLength = 200) @Nullable String jobTitle,
        @Schema(maxLength = 10_000) @Nullable String bio,

        @Schema(description = "The id of the photo.", maxLength = 36) @Nullable
        String photo,

        @Schema(maxItems = 20) List<AuthorLink> links,
        @Schema(maxLength = 254, format = "email") @Nullable String publicEmail,
        boolean staff,
        boolean active,
        @Schema(maxProperties = 50) Map<String, LocalAuthor> locales,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "When it was put away; null if it is in use.") @Nullable
        Instant archivedAt)
        implements EditorialView {

    static AuthorView of(Author author) {
        SaveAuthor content = author.getContent();
        return new AuthorView(
                author.getId(),
                author.getVersion(),
                author.getExternalId(),
                author.getSlug(),
                content.name(),
                content.jobTitle(),
                content.bio(),
                content.photo(),
                content.links(),
                content.publicEmail(),
                Boolean.TRUE.equals(content.staff()),
                Boolean.TRUE.equals(content.active()),
                content.locales(),
                author.getCreatedAt(),
                author.getUpdatedAt(),
                author.getArchivedAt());
    }
}
