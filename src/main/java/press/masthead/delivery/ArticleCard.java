package press.masthead.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article in a list: all but its body. */
@Schema(description = "An article in a list.")
public record ArticleCard(
        UUID id,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 35) String locale,
        @Schema(maxLength = 300) String headline,
        @Schema(maxLength = 200) @Nullable String kicker,
        @Schema(maxLength = 2000) @Nullable String standfirst,
        NamedReference section,
        @Schema(maxItems = 50) List<ArticleTag> tags,
        @Schema(maxItems = 50) List<BylineEntry> byline,
        @Nullable PublishedPhoto leadPhoto,
        @Schema(format = "int32") int wordCount,
        @Schema(format = "int32") int readingMinutes,
        Instant firstPublishedAt,
        Instant publishedAt,
        Instant contentUpdatedAt) {}
