package press.masthead.article;

import jakarta.inject.Singleton;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.IfMatch;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.slug.SlugRegistry;

/** Gives articles to readers, and takes them away again. */
@Singleton
public class PublishingService {

    private final ArticleService articles;
    private final ArticleRepository repository;
    private final ArticleLinks links;
    private final PublishRules rules;
    private final SlugRegistry slugs;

    PublishingService(
            ArticleService articles,
            ArticleRepository repository,
            ArticleLinks links,
            PublishRules rules,
            SlugRegistry slugs) {
        this.articles = articles;
        this.repository = repository;
        this.links = links;
        this.rules = rules;
        this.slugs = slugs;
    }

    /**
     * Publishes the latest revision, now or at a set time. What readers get until then stays. Publishing again what they get
     * already changes nothing.
     *
     * @throws ProblemException with everything that the article still lacks
     */
    @Transactional
    public ArticleView publish(String reference, IfMatch ifMatch, PublishArticle request, Faults faults) {
        Article article = begin(reference, ifMatch, ArticleAction.publish);
        Instant now = repository.databaseNow();
        Instant from = request.at() == null ? now : request.at();
        PublishTimes.check(request, from, now, faults);
        faults.throwIfAny();

        ArticleContent content = repository.latestContent(article).withSlug(article.getSlug());
        Faults missing = new Faults();
        rules.check(content, from, missing);
        missing.throwIfAny(ProblemType.NOT_PUBLISHABLE);

        List<Publication> present = repository.publications(article);
        Publication live =
                present.stream().filter(p -> p.isLive(now)).findFirst().orElse(null);
        Publication shown = Publication.lastShown(present, now).orElse(null);
        Instant publishedAt = publishedAt(article, shown, request, from);
        if (request.at() == null && isSame(live, article, publishedAt, request.until()) && present.size() == 1) {
            return articles.view(article);
        }
        if (shown != null) {
            article.appear(shown);
        }
        List<Publication> next = new ArrayList<>();
        if (live != null && from.isAfter(now)) {
            next.add(live.until(from));
        }
        next.add(publication(article, content, live, publishedAt, from, request.until()));
        return finish(article, present, next, now);
    }

    /** Cancels what is scheduled. What readers get now stays. */
    @Transactional
    public ArticleView unschedule(String reference, IfMatch ifMatch) {
        Article article = begin(reference, ifMatch, ArticleAction.unschedule);
        Instant now = repository.databaseNow();
        List<Publication> present = repository.publications(article);
        List<Publication> next = present.stream()
                .filter(publication -> publication.isLive(now))
                .map(live -> live.until(null))
                .toList();
        return finish(article, present, next, now);
    }

    /** Takes an article from readers, and cancels what is scheduled. */
    @Transactional
    public ArticleView unpublish(String reference, IfMatch ifMatch) {
        Article article = begin(reference, ifMatch, ArticleAction.unpublish);
        return finish(article, repository.publications(article), List.of(), repository.databaseNow());
    }

    /** Takes an article back from the archive. */
    @Transactional
    public ArticleView restore(String reference, IfMatch ifMatch) {
        Article article = begin(reference, ifMatch, ArticleAction.restore);
        articles.checkOwn(article);
        articles.takeBackFromArchive(article);
        return articles.view(article);
    }

    private Article begin(String reference, IfMatch ifMatch, ArticleAction action) {
        repository.getEntityManager().setFlushMode(FlushModeType.COMMIT);
        Article article = articles.get(reference);
        // One after the other: what is published must be seen by whoever publishes next.
        repository.getEntityManager().refresh(article, LockModeType.PESSIMISTIC_WRITE);
        ifMatch.require(article.getVersion());
        articles.requireAllowed(article, action);
        return article;
    }

    private ArticleView finish(Article article, List<Publication> present, List<Publication> next, Instant now) {
        Publication.lastShown(present, now).ifPresent(article::appear);
        Publication.lastShown(next, now).ifPresent(article::appear);
        articles.touch(article);
        repository.flush();
        repository.replacePublications(article, next);
        links.prune(List.of(article.getId()));
        // A slug leads readers on only once they could have met it, which one that is scheduled is not.
        Stream.concat(present.stream(), next.stream())
                .filter(publication -> !publication.isScheduled(now))
                .forEach(shown -> slugs.publish(Article.TYPE.key(), shown.getLocale(), shown.getSlug()));
        return articles.view(article);
    }

    private static Instant publishedAt(
            Article article, @Nullable Publication shown, PublishArticle request, Instant from) {
        if (request.publishedAt() != null) {
            return request.publishedAt();
        }
        Instant before = shown == null ? article.getPublishedAt() : shown.getPublishedAt();
        return before == null ? from : before;
    }

    private static boolean isSame(
            @Nullable Publication live, Article article, Instant publishedAt, @Nullable Instant until) {
        return live != null
                && live.getRevision() == article.getLatestRevision()
                && live.getPublishedAt().equals(publishedAt)
                && Objects.equals(live.getVisibleUntil(), until);
    }

    private static Publication publication(
            Article article,
            ArticleContent content,
            @Nullable Publication live,
            Instant publishedAt,
            Instant from,
            @Nullable Instant until) {
        Publication publication = new Publication(
                article.getId(),
                article.getLatestRevision(),
                content.article(),
                UUID.fromString(Objects.requireNonNull(content.article().section())),
                article.getSlug());
        Instant first = article.getFirstPublishedAt() == null ? publishedAt : article.getFirstPublishedAt();
        boolean sameWords = live == null
                ? article.getFirstPublishedAt() == null
                : live.getRevision() == article.getLatestRevision();
        Instant contentUpdatedAt = sameWords ? (live == null ? publishedAt : live.getContentUpdatedAt()) : from;
        publication.date(publishedAt, first, contentUpdatedAt);
        publication.show(from, until);
        return publication;
    }
}
