package press.masthead.article;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.masthead.article.workflow.ArticleAction;
import press.masthead.article.workflow.Permissions;
import press.masthead.article.workflow.ReviewState;
import press.masthead.article.workflow.Step;
import press.masthead.article.workflow.TransitionNote;
import press.masthead.editorial.IfMatch;
import press.masthead.event.Outbox;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Gives articles to readers, and takes them away again. */
@Singleton
public class PublishingService {

    private final ArticleService articles;
    private final ArticleRepository repository;
    private final LockedArticles locked;
    private final PublishRules rules;
    private final Permissions permissions;
    private final Embargoes embargoes;
    private final Publications publications;
    private final ArticleEvents events;
    private final Outbox outbox;

    PublishingService(
            ArticleService articles,
            ArticleRepository repository,
            LockedArticles locked,
            PublishRules rules,
            Permissions permissions,
            Embargoes embargoes,
            Publications publications,
            ArticleEvents events,
            Outbox outbox) {
        this.articles = articles;
        this.repository = repository;
        this.locked = locked;
        this.rules = rules;
        this.permissions = permissions;
        this.embargoes = embargoes;
        this.publications = publications;
        this.events = events;
        this.outbox = outbox;
    }

    /**
     * Publishes a revision, now or at a set time. What readers get until then stays. Publishing again what they get already
     * changes nothing.
     *
     * @throws ProblemException with everything that the article still lacks
     */
    @Transactional
    public ArticleView publish(String reference, IfMatch ifMatch, PublishArticle request, Faults faults) {
        Article article = locked.take(reference, ifMatch, ArticleAction.publish);
        Instant now = repository.databaseNow();
        Instant from = request.at() == null ? now : request.at();
        PublishTimes.check(request, from, now, faults);
        Optional<ArticleRevision> wanted = wanted(article, request, faults);
        faults.throwIfAny();
        ArticleRevision revision = wanted.orElseThrow();
        permissions.checkFourEyes(() -> repository.writers(revision));
        boolean overrides = embargoes.override(article, from, request.overrideEmbargo());
        Faults missing = new Faults();
        rules.check(article, revision, repository.latestContent(article), from, missing);
        missing.throwIfAny(ProblemType.NOT_PUBLISHABLE);

        List<Publication> present = repository.publications(article);
        Publication live = live(present, now).orElse(null);
        Publication shown = Publication.lastShown(present, now).orElse(null);
        NextPublication wish = new NextPublication(article, revision, request, from, live, shown);
        if (wish.isLive() && present.size() == 1) {
            return articles.view(article);
        }
        if (shown != null) {
            article.appear(shown);
        }
        List<Publication> next = new ArrayList<>();
        if (live != null && from.isAfter(now)) {
            next.add(live.until(from));
        }
        Publication publication = wish.publication();
        next.add(publication);
        if (revision.getNumber() == article.getLatestRevision()) {
            article.review(ReviewState.draft);
        }
        Step step = new Step(ArticleAction.publish, revision.getNumber(), now, from, request.note(), overrides);
        publications.replace(article, present, next, revision, step);
        outbox.add(
                from.isAfter(now)
                        ? events.of(article, publication, "scheduled", now)
                        : events.published(article, publication, live, now));
        return articles.view(article);
    }

    /** Cancels what is scheduled. What readers get now stays. */
    @Transactional
    public ArticleView unschedule(String reference, IfMatch ifMatch, TransitionNote note, Faults faults) {
        Article article = locked.take(reference, ifMatch, ArticleAction.unschedule);
        faults.throwIfAny();
        Instant now = repository.databaseNow();
        List<Publication> present = repository.publications(article);
        List<Publication> next =
                live(present, now).map(live -> live.until(null)).stream().toList();
        Publication scheduled = scheduled(present, now).orElseThrow();
        Step step = new Step(ArticleAction.unschedule, scheduled.getRevision(), now, note.note());
        publications.replace(article, present, next, null, step);
        outbox.add(events.of(article, scheduled, "unscheduled", now));
        return articles.view(article);
    }

    /** Takes an article from readers, and cancels what is scheduled. */
    @Transactional
    public ArticleView unpublish(String reference, IfMatch ifMatch, TransitionNote note, Faults faults) {
        Article article = locked.take(reference, ifMatch, ArticleAction.unpublish);
        faults.throwIfAny();
        Instant now = repository.databaseNow();
        List<Publication> present = repository.publications(article);
        Optional<Publication> live = live(present, now);
        Optional<Publication> scheduled = scheduled(present, now);
        int revision = live.or(() -> scheduled).orElseThrow().getRevision();
        publications.replace(
                article, present, List.of(), null, new Step(ArticleAction.unpublish, revision, now, note.note()));
        scheduled.ifPresent(cancelled -> outbox.add(events.of(article, cancelled, "unscheduled", now)));
        live.ifPresent(taken -> outbox.add(events.unpublished(article, taken, now)));
        return articles.view(article);
    }

    private Optional<ArticleRevision> wanted(Article article, PublishArticle request, Faults faults) {
        if (faults.any("/revision")) {
            return Optional.empty();
        }
        int number = request.revision() == null ? article.getLatestRevision() : request.revision();
        Optional<ArticleRevision> found = repository.revision(article, number);
        if (found.isEmpty()) {
            faults.add(
                    "/revision",
                    "unknown-reference",
                    "There is no revision %d of this article; its latest is %d."
                            .formatted(number, article.getLatestRevision()));
        }
        return found;
    }

    private static Optional<Publication> live(List<Publication> present, Instant now) {
        return present.stream().filter(publication -> publication.isLive(now)).findFirst();
    }

    private static Optional<Publication> scheduled(List<Publication> present, Instant now) {
        return present.stream()
                .filter(publication -> publication.isScheduled(now))
                .findFirst();
    }
}
