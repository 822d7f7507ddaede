package press.masthead.article;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.masthead.article.workflow.ArticleAction;
import press.masthead.article.workflow.Step;
import press.masthead.article.workflow.TransitionHistory;
import press.masthead.deed.AuditLog;
import press.masthead.deed.Deed;
import press.masthead.event.Outbox;

/** Notes each step of an article, for the editors in its history and for everybody else in the outbox. */
@Singleton
class ArticleSteps {

    private final ArticleRepository repository;
    private final TransitionHistory history;
    private final ArticleEvents events;
    private final Outbox outbox;
    private final AuditLog audit;

    ArticleSteps(
            ArticleRepository repository,
            TransitionHistory history,
            ArticleEvents events,
            Outbox outbox,
            AuditLog audit) {
        this.repository = repository;
        this.history = history;
        this.events = events;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** A step that readers do not notice, with the latest revision. */
    void take(Article article, ArticleAction action, @Nullable String note, Instant now) {
        note(article, new Step(action, article.getLatestRevision(), now, note));
        outbox.add(events.of(article, repository.latestContent(article), done(action), now));
    }

    /** A step whose events the caller knows better. */
    void note(Article article, Step step) {
        history.add(article.getId(), article.step(), step);
        String note = step.overridesEmbargo()
                ? (Embargoes.OVERRIDDEN + " " + Objects.requireNonNullElse(step.note(), "")).strip()
                : step.note();
        audit.add(new Deed(
                done(step.action()),
                Article.TYPE.path(),
                article.getId(),
                article.getLabel(),
                article.getVersion() + 1,
                List.of(),
                note));
    }

    private static String done(ArticleAction action) {
        return switch (action) {
            case submit -> "submitted";
            case requestChanges -> "changesRequested";
            case publish -> "published";
            case unschedule -> "unscheduled";
            case unpublish -> "unpublished";
            case archive -> "archived";
            case restore -> "restored";
        };
    }
}
