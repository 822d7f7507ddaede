package press.masthead.article;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.BodyFormat;
import press.masthead.article.workflow.Permissions;
import press.masthead.article.workflow.Standing;
import press.masthead.article.workflow.TransitionHistory;
import press.masthead.article.workflow.TransitionView;
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
    private final TransitionHistory transitions;
    private final Permissions permissions;
    private final Surroundings surroundings;

    ArticleViews(
            ArticleRepository articles,
            References references,
            TransitionHistory transitions,
            Permissions permissions,
            Surroundings surroundings) {
        this.articles = articles;
        this.references = references;
        this.transitions = transitions;
        this.permissions = permissions;
        this.surroundings = surroundings;
    }

    List<ArticleView> of(List<Article> shown, boolean withBody) {
        List<UUID> ids = shown.stream().map(Article::getId).toList();
        Map<UUID, ArticleRevision> revisions = articles.latestRevisions(ids).stream()
                .collect(Collectors.toMap(ArticleRevision::getArticleId, Function.identity()));
        Map<UUID, List<Publication>> publications = articles.publications(ids);
        references.lookUp(revisions.values().stream()
                .map(revision -> revision.getContent().article())
                .flatMap(ArticleReferences::of));
        Map<UUID, TransitionView> last = transitions.last(
                shown.stream().collect(Collectors.toMap(Article::getId, Article::getLatestTransition)));
        Map<UUID, List<TranslationView>> translations = surroundings.translations(ids);
        Map<UUID, List<String>> slugs = surroundings.publishedSlugs(ids);
        Instant now = articles.databaseNow();
        return shown.stream()
                .map(article -> view(
                        article,
                        Objects.requireNonNull(revisions.get(article.getId())),
                        publications.getOrDefault(article.getId(), List.of()),
                        last.get(article.getId()),
                        translations.getOrDefault(article.getId(), List.of()),
                        slugs.getOrDefault(article.getId(), List.of()),
                        now,
                        withBody))
                .toList();
    }

    /** One that was made just now, of which nobody has seen anything. */
    ArticleView ofNew(Article article) {
        List<UUID> ids = article.getStoryId().equals(article.getId()) ? List.of() : List.of(article.getId());
        return view(
                article,
                articles.latestRevision(article),
                List.of(),
                null,
                surroundings.translations(ids).getOrDefault(article.getId(), List.of()),
                List.of(),
                Instant.EPOCH,
                true);
    }

    private ArticleView view(
            Article article,
            ArticleRevision revision,
            List<Publication> publications,
            @Nullable TransitionView last,
            List<TranslationView> translations,
            List<String> slugs,
            Instant now,
            boolean withBody) {
        ArticleContent content = revision.getContent();
        SaveArticle saved = content.article();
        Publication live =
                publications.stream().filter(p -> p.isLive(now)).findFirst().orElse(null);
        Publication scheduled = publications.stream()
                .filter(p -> p.isScheduled(now))
                .findFirst()
                .orElse(null);
        Optional<Publication> shown = Publication.lastShown(publications, now);
        Standing standing = article.standing(publications, now);
        return new ArticleView(
                article.getId(),
                article.getVersion(),
                article.getExternalId(),
                standing.status(),
                permissions.allowed(standing, article.getCreator(), revision.getActor()),
                last,
                article.getLatestRevision(),
                standing.openReview(),
                standing.changedSincePublish(),
                live == null ? null : ScheduleView.of(live),
                scheduled == null ? null : ScheduleView.of(scheduled),
                article.getSlug(),
                saved.locale(),
                saved.headline(),
                saved.kicker(),
                saved.standfirst(),
                saved.translationOf(),
                translations,
                slugs.stream()
                        .filter(slug ->
                                !slug.equals(article.getSlug()) && (live == null || !slug.equals(live.getSlug())))
                        .toList(),
                reference(Taxonomy.SECTION, saved.section()),
                saved.tags().stream()
                        .map(tag -> reference(Taxonomy.TAG, tag))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                saved.byline().stream()
                        .map(entry ->
                                new BylineView(entry.role(), reference(Author.TYPE, entry.author()), entry.text()))
                        .distinct()
                        .toList(),
                saved.source(),
                saved.leadPhoto(),
                withBody && !content.blocks().isEmpty() ? new BodyView(BodyFormat.blocks, content.blocks()) : null,
                saved.readMore(),
                saved.corrections(),
                Objects.requireNonNull(saved.seo()),
                Objects.requireNonNull(saved.supportMessages()),
                saved.custom(),
                saved.embargoUntil(),
                revision.getWordCount(),
                revision.getReadingMinutes(),
                shown.map(Publication::getFirstPublishedAt).orElse(article.getFirstPublishedAt()),
                shown.map(Publication::getPublishedAt).orElse(article.getPublishedAt()),
                live == null ? null : live.getContentUpdatedAt(),
                article.getCreatedAt(),
                article.getUpdatedAt());
    }

    private @Nullable Reference reference(EditorialType type, @Nullable String id) {
        return id == null ? null : references.find(type, id).map(Reference::of).orElse(null);
    }
}
