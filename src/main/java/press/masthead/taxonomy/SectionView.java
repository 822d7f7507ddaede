package press.masthead.taxonomy;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialView;
import press.masthead.editorial.Reference;

/** A section, as editors see it. */
@Schema(description = "A section, as editors see it.")
public record SectionView(
        UUID id,
        int version,
        @Schema(maxLength = 200) @Nullable String externalId,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 200) String name,
        @Nullable Reference parent,
        @Schema(maxLength = 2000) @Nullable String description,
        @Schema(maxProperties = 50) Map<String, LocalName> locales,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "When it was put away; null if it is in use.") @Nullable
        Instant archivedAt)
        implements EditorialView {

    static SectionView of(Section section) {
        return new SectionView(
                section.getId(),
                section.getVersion(),
                section.getExternalId(),
                section.getSlug(),
                section.getLabel(),
                Reference.ofNullable(section.getParent()),
                section.getDescription(),
                new TreeMap<>(section.getLocales()),
                section.getCreatedAt(),
                section.getUpdatedAt(),
                section.getArchivedAt());
    }
}
