package press.masthead.delivery.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.query.PageInfo;

/** A page of what was found. */
@Schema(description = "A page of what was found.")
record SearchPage(
        @Schema(maxItems = 100) List<SearchHit> data,
        PageInfo page,

        @Schema(
                description =
                        "What was looked for instead, because nothing has the words that were sent; null if they were looked for.",
                maxLength = 500)
        @Nullable
        String corrected,

        @Schema(description = "Only with include=facets; else null.") @Nullable
        SearchFacets facets) {}
