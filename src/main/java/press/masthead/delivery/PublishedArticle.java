package press.masthead.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.article.Correction;
import press.masthead.article.Seo;
import press.masthead.article.SupportMessages;

/**
 * A whole article, as the public sees it: first what its card shows.
 *
 * @param readMore what to read next, if {@code include=readMore} asked
 * @param jsonLd what search engines read, if {@code include=jsonLd} asked
 */
@Schema(description = "A whole article.")
public record PublishedArticle(
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
        Instant contentUpdatedAt,

        @Schema(description = "The same story in other locales.", maxItems = 1000)
        List<PublishedTranslation> translations,

        @Schema(description = "Slugs that it had, the oldest first.", maxItems = 10000)
        List<String> aliases,

        @Schema(maxLength = 200) @Nullable String source,
        PublishedBody body,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "What the editors chose, else the newest articles in the same locale that share a tag with it or are in its section, not those below. Only with include=readMore, or named in fields.",
                maxItems = 20)
        @Nullable
        List<ArticleCard> readMore,

        @Schema(maxItems = 100) List<Correction> corrections,
        Seo seo,
        SupportMessages supportMessages,

        @Schema(description = "The newsroom's own fields.") Map<String, Object> custom,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Only with include=jsonLd, or named in fields.")
        @Nullable
        NewsArticle jsonLd) {

    PublishedArticle withJsonLd(NewsArticle jsonLd) {
        return new PublishedArticle(
                id,
                slug,
                locale,
                headline,
                kicker,
                standfirst,
                section,
                tags,
                byline,
                leadPhoto,
                wordCount,
                readingMinutes,
                firstPublishedAt,
                publishedAt,
                contentUpdatedAt,
                translations,
                aliases,
                source,
                body,
                readMore,
                corrections,
                seo,
                supportMessages,
                custom,
                jsonLd);
    }
}
