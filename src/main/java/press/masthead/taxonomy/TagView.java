package press.masthead.taxonomy;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialView;

/** A tag, as editors see it. */
@Schema(description = "A tag, as editors see it.")
public record TagView(
        UUID id,
        int version,
        @Schema(maxLength = 200) @Nullable String externalId,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 200) String name,
        TagKind kind,
        @Schema(maxLength = 2000) @Nullable String description,
        @Schema(maxProperties = 50) Map<String, LocalName> locales,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "When it was put away; null if it is in use.") @Nullable
        Instant archivedAt)
        implements EditorialView {

    static TagView of(Tag tag) {
        return new TagView(
                tag.getId(),
                tag.getVersion(),
                tag.getExternalId(),
                tag.getSlug(),
                tag.getLabel(),
                tag.getKind(),
                tag.getDescription(),
                new TreeMap<>(tag.getLocales()),
                tag.getCreatedAt(),
                tag.getUpdatedAt(),
                tag.getArchivedAt());
    }
}
