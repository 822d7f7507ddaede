package press.masthead.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.article.workflow.ReviewState;
import press.masthead.article.workflow.Standing;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.SluggedEntity;

/** An article, apart from its words: those are in its revisions. */
@Entity
@Table(name = "article")
public class Article extends SluggedEntity {

    /** The type of articles. */
    public static final EditorialType TYPE = new EditorialType("article", "articles");

    private static final Instant FOR_EVER = Instant.parse("9999-12-31T00:00:00Z");

    private String locale = "";

    private String headline = "";

    @Column(name = "latest_revision")
    private int latestRevision;

    @Column(name = "story_id")
    private UUID storyId = getId();

    @Column(name = "created_by_actor")
    private @Nullable String creator;

    @Enumerated(EnumType.STRING)
    private ReviewState review = ReviewState.draft;

    @Column(name = "latest_transition")
    private int latestTransition;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "first_published_at")
    private @Nullable Instant firstPublishedAt;

    @Column(name = "shown_revision")
    private @Nullable Integer shownRevision;

    @Column(name = "last_from")
    private @Nullable Instant lastFrom;

    @Column(name = "last_published_at")
    private @Nullable Instant lastPublishedAt;

    @Column(name = "out_until")
    private Instant outUntil = Instant.EPOCH;

    /** What is about to be saved as the next revision. */
    @Transient
    private @Nullable ArticleContent pending;

    /** What was said about it. */
    @Transient
    private @Nullable String pendingNote;

    /** Whether that lifts an embargo, or has it end earlier. */
    @Transient
    private boolean overridesEmbargo;

    protected Article() {}

    Article(@Nullable String creator) {
        this.creator = creator;
    }

    @Override
    public String getLabel() {
        return headline;
    }

    @Override
    protected String slugLocale() {
        return locale;
    }

    /** Its story, because what readers get of the other articles of a story names this one. */
    @Override
    protected Map<String, Object> told() {
        return Map.of("story", storyId);
    }

    @Override
    protected @Nullable String remark() {
        return overridesEmbargo ? Embargoes.OVERRIDDEN : null;
    }

    public int getLatestRevision() {
        return latestRevision;
    }

    /** Whether it was never saved. */
    boolean isNew() {
        return latestRevision == 0;
    }

    String getLocale() {
        return locale;
    }

    /** The story that it tells in its locale; by default that of no other article, and then its own id. */
    UUID getStoryId() {
        return storyId;
    }

    /** Who saved it first; null if nobody is known to have. */
    public @Nullable String getCreator() {
        return creator;
    }

    ReviewState getReview() {
        return review;
    }

    int getLatestTransition() {
        return latestTransition;
    }

    public @Nullable Instant getPublishedAt() {
        return publishedAt;
    }

    public @Nullable Instant getFirstPublishedAt() {
        return firstPublishedAt;
    }

    @Nullable
    ArticleContent getPending() {
        return pending;
    }

    /** What is about to be saved. */
    ArticleContent pendingContent() {
        return Objects.requireNonNull(pending);
    }

    void edit(ArticleContent content, @Nullable String note) {
        this.pending = content;
        this.pendingNote = note;
        this.locale = content.article().locale();
        this.headline = content.article().headline();
        String original = content.article().translationOf();
        this.storyId = original == null ? getId() : UUID.fromString(original);
    }

    void overrideEmbargo(boolean overrides) {
        this.overridesEmbargo = overrides;
    }

    /** The next revision of what was edited. */
    ArticleRevision revise(Instant now, RevisionRelations relations) {
        latestRevision++;
        return new ArticleRevision(
                new RevisionId(getId(), latestRevision),
                pendingContent().withSlug(getSlug()),
                relations,
                now,
                pendingNote);
    }

    /** The number of the next step through the newsroom. */
    int step() {
        latestTransition++;
        return latestTransition;
    }

    void review(ReviewState review) {
        this.review = review;
    }

    /** How it stands, given what readers get and will get of it. */
    Standing standing(List<Publication> publications, Instant now) {
        return new Standing(
                getArchivedAt() != null,
                review,
                latestRevision,
                publications.stream()
                        .filter(publication -> publication.isLive(now))
                        .map(Publication::getRevision)
                        .findFirst()
                        .orElse(null),
                publications.stream()
                        .filter(publication -> publication.isScheduled(now))
                        .map(Publication::getRevision)
                        .findFirst()
                        .orElse(null));
    }

    /** Notes that readers get this, or did. */
    void appear(Publication publication) {
        publishedAt = publication.getPublishedAt();
        if (firstPublishedAt == null) {
            firstPublishedAt = publication.getFirstPublishedAt();
        }
    }

    /** Notes in short what readers get and will get of this, for editors to look for. */
    void show(List<Publication> publications) {
        List<Integer> revisions =
                publications.stream().map(Publication::getRevision).distinct().toList();
        Optional<Publication> last = publications.stream().max(Comparator.comparing(Publication::getVisibleFrom));
        shownRevision = revisions.isEmpty() ? null : revisions.size() == 1 ? revisions.get(0) : Integer.valueOf(0);
        lastFrom = last.map(Publication::getVisibleFrom).orElse(null);
        lastPublishedAt = last.map(Publication::getPublishedAt).orElse(null);
        outUntil = publications.stream()
                .map(publication -> Objects.requireNonNullElse(publication.getVisibleUntil(), FOR_EVER))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    @Override
    protected void archive(Instant now) {
        super.archive(now);
        review = ReviewState.draft;
    }
}
