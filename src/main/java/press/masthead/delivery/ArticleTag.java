package press.masthead.delivery;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.masthead.taxonomy.TagKind;

/** A tag of an article. */
@Schema(description = "A tag of an article.")
public record ArticleTag(
        UUID id,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 200) String name,
        TagKind kind) {}
