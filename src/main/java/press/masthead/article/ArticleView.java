package press.masthead.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.article.workflow.ArticleAction;
import press.masthead.article.workflow.ArticleStatus;
import press.masthead.article.workflow.ReviewState;
import press.masthead.article.workflow.TransitionView;
import press.masthead.editorial.EditorialView;
import press.masthead.editorial.Reference;

/**
 * An article, as editors see it: its latest revision, and what readers get of it.
 *
 * @param revision the number of the latest revision, which is shown here
 * @param live what readers get now
 * @param scheduled what readers will get
 */
@Schema(description = "An article, as editors see it: its latest revision, and what readers get of it.")
public record ArticleView(
        UUID id,
        @Schema(format = "int32") int version,
        @Schema(maxLength = 200) @Nullable String externalId,
        ArticleStatus status,

        @Schema(description = "What the caller may do with it now.", maxItems = 10)
        List<ArticleAction> allowedTransitions,

        @Schema(description = "What was done with it last.") @Nullable
        TransitionView lastTransition,

        @Schema(description = "The number of the latest revision, which is shown here.", format = "int32")
        int revision,

        @Schema(description = "Where the latest revision stands in review; null if readers get it, or will.") @Nullable
        ReviewState review,

        @Schema(description = "Whether readers get an older revision than the latest.")
        boolean changedSincePublish,

        @Schema(description = "What readers get now.") @Nullable
        ScheduleView live,

        @Schema(description = "What readers will get.") @Nullable
        ScheduleView scheduled,

        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 35) String locale,
        @Schema(maxLength = 300) String headline,
        @Schema(maxLength = 200) @Nullable String kicker,
        @Schema(maxLength = 2000) @Nullable String standfirst,

        @Schema(description = "The original of the story that it translates, by id.", maxLength = 36) @Nullable
        String translationOf,

        @Schema(description = "The other articles of the story, without those in the archive.", maxItems = 1000)
        List<TranslationView> translations,

        @Schema(description = "Former slugs by which readers knew it, the oldest first.", maxItems = 10000)
        List<String> aliases,

        @Nullable Reference section,
        @Schema(maxItems = 50) List<Reference> tags,
        @Schema(maxItems = 50) List<BylineView> byline,
        @Schema(maxLength = 200) @Nullable String source,
        @Nullable SavePhotoUse leadPhoto,

        @Schema(description = "Null if it is empty, and in lists.") @Nullable
        BodyView body,

        @Schema(description = "Ids of articles to read next.", maxItems = 20)
        List<String> readMore,

        @Schema(maxItems = 100) List<Correction> corrections,
        Seo seo,
        SupportMessages supportMessages,

        @Schema(description = "The newsroom's own fields.") Map<String, Object> custom,

        @Schema(description = "Before this time readers don't get it.") @Nullable
        Instant embargoUntil,

        @Schema(format = "int32") int wordCount,
        @Schema(format = "int32") int readingMinutes,
        @Nullable Instant firstPublishedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant contentUpdatedAt,
        Instant createdAt,
        Instant updatedAt)
        implements EditorialView {}
