package press.masthead.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same story in another locale, which readers get now. */
@Schema(description = "The same story in another locale.")
public record PublishedTranslation(
        @Schema(maxLength = 35) String locale,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 300) String headline) {

    static PublishedTranslation of(ArticleTranslation other) {
        return new PublishedTranslation(other.locale(), other.slug(), other.headline());
    }
}
