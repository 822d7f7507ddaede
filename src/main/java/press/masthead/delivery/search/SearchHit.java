package press.masthead.delivery.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.masthead.delivery.ArticleCard;

/** An article that was found. */
@Schema(description = "An article that was found, and where the words stand in it.")
record SearchHit(@Schema(implementation = ArticleCard.class) Object article, SearchHighlights highlights) {}
