package press.masthead.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The same story in another locale, in the words of schema.org. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The same story in another locale, in the words of schema.org.")
public record SchemaTranslation(
        @JsonProperty("@type") @Schema(maxLength = 200) String type,
        @Schema(maxLength = 300) String headline,
        @Schema(maxLength = 35) String inLanguage,
        @Schema(maxLength = 2000, format = "uri") @Nullable String url) {

    static SchemaTranslation of(ArticleTranslation other, @Nullable String url) {
        return new SchemaTranslation("NewsArticle", other.headline(), other.locale(), url);
    }
}
