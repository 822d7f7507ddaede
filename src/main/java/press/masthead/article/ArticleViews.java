package press.masthead.article;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.BodyFormat;
import press.masthead.article.body.ReadingTime;
import press.masthead.author.Author;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.Reference;
import press.masthead.editorial.References;
import press.masthead.taxonomy.Taxonomy;

/** Shows articles to editors: any number with the same few queries. */
@Singleton
class ArticleViews {

    private final ArticleRepository articles;
    private final References references;

    ArticleViews(ArticleRepository articles, References references) {
        this.articles = articles;
        this.references = references;
    }

    List<ArticleView> of(List<Article> shown, boolean withBody) {
        List<UUID> ids = shown.stream().map(Article::getId).toList();
        Map<UUID, ArticleContent> contents = articles.latestContents(ids);
        Map<UUID, List<Publication>> publications = articles.publications(ids);
        references.lookUp(
                contents.values().stream().map(ArticleContent::article).flatMap(ArticleReferences::of));
        Instant now = articles.databaseNow();
        return shown.stream()
                .map(article -> view(
                        article,
                        Objects.requireNonNull(contents.get(article.getId())),
                        publications.getOrDefault(article.getId(), List.of()),
                        now,
                        withBody))
                .toList();
    }

    private ArticleView view(
            Article article, ArticleContent content, List<Publication> publications, Instant now, boolean withBody) {
        SaveArticle saved = content.article();
        Publication live =
                publications.stream().filter(p -> p.isLive(now)).findFirst().orElse(null);
        Publication scheduled = publications.stream()
                .filter(p -> p.isScheduled(now))
                .findFirst()
                .orElse(null);
        Optional<Publication> shown = Publication.lastShown(publications, now);
        ArticleStatus status = status(article, live, scheduled);
        ReadingTime time = content.readingTime();
        return new ArticleView(
                article.getId(),
                article.getVersion(),
                article.getExternalId(),
                status,
                status.allowedTransitions(scheduled != null),
                article.getLatestRevision(),
                live == null ? null : ScheduleView.of(live),
                scheduled == null ? null : ScheduleView.of(scheduled),
                article.getSlug(),
                saved.locale(),
                saved.headline(),
                saved.kicker(),
                saved.standfirst(),
                reference(Taxonomy.SECTION, saved.section()),
                saved.tags().stream()
                        .map(tag -> reference(Taxonomy.TAG, tag))
                        .filter(Objects::nonNull)
                        .toList(),
                saved.byline().stream()
                        .map(entry ->
                                new BylineView(entry.role(), reference(Author.TYPE, entry.author()), entry.text()))
                        .toList(),
                saved.source(),
                saved.leadPhoto(),
                withBody && !content.blocks().isEmpty() ? new BodyView(BodyFormat.blocks, content.blocks()) : null,
                saved.readMore(),
                saved.corrections(),
                Objects.requireNonNull(saved.seo()),
                Objects.requireNonNull(saved.supportMessages()),
                time.words(),
                time.minutes(),
                shown.map(Publication::getFirstPublishedAt).orElse(article.getFirstPublishedAt()),
                shown.map(Publication::getPublishedAt).orElse(article.getPublishedAt()),
                live == null ? null : live.getContentUpdatedAt(),
                article.getCreatedAt(),
                article.getUpdatedAt());
    }

    private @Nullable Reference reference(EditorialType type, @Nullable String id) {
        return id == null ? null : references.find(type, id).map(Reference::of).orElse(null);
    }

    private static ArticleStatus status(Article article, @Nullable Publication live, @Nullable Publication scheduled) {
        if (article.getArchivedAt() != null) {
            return ArticleStatus.archived;
        }
        if (live != null) {
            return ArticleStatus.published;
        }
        return scheduled == null ? ArticleStatus.draft : ArticleStatus.scheduled;
    }
}
