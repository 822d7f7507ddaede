package press.masthead.delivery.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the articles that were looked at have the same section, tag, author or year. */
@Schema(
        description =
                "How many of the articles that were looked at have the same section, tag, author or year; the most frequent first.")
record SearchFacets(
        @Schema(description = "Whether only the newest 300 were looked at, and there may be more of each.")
        boolean atLeast,

        @Schema(description = "With what is in those below it.", maxItems = 20)
        List<FacetCount> section,

        @Schema(maxItems = 20) List<FacetCount> tag,
        @Schema(maxItems = 20) List<FacetCount> author,

        @Schema(description = "Of publishedAt, in UTC.", maxItems = 20)
        List<YearCount> year) {}
