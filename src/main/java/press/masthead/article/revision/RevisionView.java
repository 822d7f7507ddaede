package press.masthead.article.revision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.article.ArticleRevision;
import press.masthead.article.BodyView;
import press.masthead.article.BylineView;
import press.masthead.article.Correction;
import press.masthead.article.PhotoSnapshot;
import press.masthead.article.SaveArticle;
import press.masthead.article.SavePhotoUse;
import press.masthead.article.Seo;
import press.masthead.article.SupportMessages;
import press.masthead.article.body.BodyFormat;
import press.masthead.article.workflow.ActorView;
import press.masthead.article.workflow.Standing;
import press.masthead.editorial.Reference;

/** A whole revision, with what it referred to as that was when it was saved. */
@Schema(description = "A whole revision. Section, tags, authors and photos are shown as they were when it was saved.")
public record RevisionView(
        @Schema(description = "The first of an article is 1.", format = "int32")
        int number,

        @Schema(maxLength = 500) @Nullable String note,
        @Schema(description = "Who saved it.") @Nullable ActorView actor,
        Instant createdAt,
        @Schema(description = "Whether readers get it.") boolean live,

        @Schema(description = "Whether readers will get it.")
        boolean scheduled,

        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 35) String locale,
        @Schema(maxLength = 300) String headline,
        @Schema(maxLength = 200) @Nullable String kicker,
        @Schema(maxLength = 2000) @Nullable String standfirst,

        @Schema(description = "The original of the story that it translates, by id.", maxLength = 36) @Nullable
        String translationOf,

        @Nullable Reference section,
        @Schema(maxItems = 50) List<Reference> tags,
        @Schema(maxItems = 50) List<BylineView> byline,
        @Schema(maxLength = 200) @Nullable String source,
        @Nullable SavePhotoUse leadPhoto,

        @Schema(description = "Null if it is empty.") @Nullable
        BodyView body,

        @Schema(description = "Ids of articles to read next.", maxItems = 20)
        List<String> readMore,

        @Schema(maxItems = 100) List<Correction> corrections,
        Seo seo,
        SupportMessages supportMessages,

        @Schema(description = "The newsroom's own fields.") Map<String, Object> custom,

        @Nullable Instant embargoUntil,

        @Schema(description = "The photos that it shows.", maxItems = 2001)
        List<PhotoSnapshot> photos,

        @Schema(format = "int32") int wordCount,
        @Schema(format = "int32") int readingMinutes) {

    static RevisionView of(ArticleRevision revision, Standing standing) {
        SaveArticle saved = revision.getContent().article();
        Integer number = revision.getNumber();
        return new RevisionView(
                number,
                revision.getNote(),
                ActorView.of(revision.getActor(), revision.getActorName()),
                revision.getCreatedAt(),
                number.equals(standing.live()),
                number.equals(standing.scheduled()),
                Objects.requireNonNull(saved.slug()),
                saved.locale(),
                saved.headline(),
                saved.kicker(),
                saved.standfirst(),
                saved.translationOf(),
                revision.getRelations().reference(saved.section()),
                FieldComparison.tags(revision),
                FieldComparison.byline(revision),
                saved.source(),
                saved.leadPhoto(),
                revision.getContent().blocks().isEmpty()
                        ? null
                        : new BodyView(BodyFormat.blocks, revision.getContent().blocks()),
                saved.readMore(),
                saved.corrections(),
                Objects.requireNonNull(saved.seo()),
                Objects.requireNonNull(saved.supportMessages()),
                saved.custom(),
                saved.embargoUntil(),
                revision.getRelations().photos(),
                revision.getWordCount(),
                revision.getReadingMinutes());
    }
}
