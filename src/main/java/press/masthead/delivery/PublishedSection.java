package press.masthead.delivery;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A section, as the public sees it. */
@Schema(description = "A section.")
public record PublishedSection(
        UUID id,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 200) String name,

        @Schema(description = "The id of the section that this one is part of.") @Nullable
        UUID parent,

        @Schema(maxLength = 2000) @Nullable String description) {

    static PublishedSection of(SectionRow row, @Nullable String locale) {
        return new PublishedSection(
                row.getId(), row.getSlug(), row.getName(locale), row.getParentId(), row.getDescription(locale));
    }
}
