package press.masthead.delivery;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.taxonomy.TagKind;

/** A tag, as the public sees it. */
@Schema(description = "A tag.")
public record PublishedTag(
        UUID id,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 200) String name,
        TagKind kind,
        @Schema(maxLength = 2000) @Nullable String description) {

    static PublishedTag of(TagRow row, @Nullable String locale) {
        return new PublishedTag(
                row.getId(), row.getSlug(), row.getName(locale), row.getKind(), row.getDescription(locale));
    }
}
