package press.masthead.delivery.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the words stand that were looked for. */
@Schema(description = "Where the words stand that were looked for.")
record SearchHighlights(
        MarkedText headline,

        @Schema(description = "null if the article has none.") @Nullable
        MarkedText standfirst,

        @Schema(description = "The part of the body that has the words first, or its beginning.")
        MarkedText body) {}
