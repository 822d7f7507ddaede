package press.masthead.preview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.article.Correction;
import press.masthead.article.Seo;
import press.masthead.article.SupportMessages;
import press.masthead.delivery.ArticleTag;
import press.masthead.delivery.BylineEntry;
import press.masthead.delivery.NamedReference;
import press.masthead.delivery.PublishedBody;
import press.masthead.delivery.PublishedPhoto;
import press.masthead.delivery.PublishedTranslation;

/**
 * One revision of an article, in the form in which the public would get it, with what may still be missing as null.
 *
 * @param expiresAt when the link to it ends
 */
@Schema(
        description =
                "One revision of an article, with the fields that a published one has. What an article gets by being published, or needs only then, may be null.")
public record PreviewedArticle(
        UUID id,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 35) String locale,
        @Schema(maxLength = 300) String headline,
        @Schema(maxLength = 200) @Nullable String kicker,
        @Schema(maxLength = 2000) @Nullable String standfirst,
        @Schema(description = "None.", maxItems = 1000) List<PublishedTranslation> translations,
        @Schema(description = "None.", maxItems = 10000) List<String> aliases,
        @Nullable NamedReference section,
        @Schema(maxItems = 50) List<ArticleTag> tags,
        @Schema(maxItems = 50) List<BylineEntry> byline,
        @Schema(maxLength = 200) @Nullable String source,
        @Nullable PublishedPhoto leadPhoto,
        PublishedBody body,
        @Schema(maxItems = 100) List<Correction> corrections,
        Seo seo,
        SupportMessages supportMessages,

        @Schema(description = "The newsroom's own fields.") Map<String, Object> custom,

        @Schema(format = "int32") int wordCount,
        @Schema(format = "int32") int readingMinutes,
        @Nullable Instant firstPublishedAt,
        @Nullable Instant publishedAt,

        @Schema(description = "When the revision was saved.")
        Instant contentUpdatedAt,

        @Schema(description = "The number of the revision.", format = "int32")
        int revision,

        @Schema(description = "Until when it can be seen.") Instant expiresAt) {}
