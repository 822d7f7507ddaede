package press.masthead.article;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.article.workflow.ArticleAction;
import press.masthead.article.workflow.ReviewState;
import press.masthead.article.workflow.Step;
import press.masthead.article.workflow.TransitionHistory;
import press.masthead.audit.Deed;
import press.masthead.editorial.EditorialStore;
import press.masthead.event.Outbox;

/** Notes each step of an article: for the editors in its history and in the audit log, for everybody else in the outbox. */
@Singleton
class ArticleSteps {

    private final EditorialStore store;
    private final ArticleRepository repository;
    private final TransitionHistory history;
    private final ArticleEvents events;
    private final Outbox outbox;

    ArticleSteps(
            EditorialStore store,
            ArticleRepository repository,
            TransitionHistory history,
            ArticleEvents events,
            Outbox outbox) {
        this.store = store;
        this.repository = repository;
        this.history = history;
        this.events = events;
        this.outbox = outbox;
    }

    /** It is put away, which the audit log is told by whoever does that. */
    void archive(Article article) {
        article.review(ReviewState.draft);
        take(article, ArticleAction.archive, null, "archived");
    }

    /** It is taken back, which the audit log is told by whoever does that. */
    void restore(Article article, @Nullable String note) {
        take(article, ArticleAction.restore, note, "restored");
    }

    /** The review of its latest revision goes on. */
    void review(Article article, ArticleAction action, ReviewState review, @Nullable String note) {
        article.review(review);
        String done = action == ArticleAction.submit ? "submitted" : "changesRequested";
        audit(article, done, note);
        take(article, action, note, done);
    }

    /** What readers get of it changes; the caller knows the events of that better. */
    void publication(Article article, Step step, String done) {
        audit(article, done, step.overridesEmbargo() ? overriding(step.note()) : step.note());
        history.add(article.getId(), article.step(), step);
    }

    private void take(Article article, ArticleAction action, @Nullable String note, String done) {
        Instant now = store.clock().instant();
        history.add(article.getId(), article.step(), new Step(action, article.getLatestRevision(), now, note));
        outbox.add(events.of(article, repository.latestContent(article), done, now));
    }

    private void audit(Article article, String done, @Nullable String note) {
        store.note(List.of(new Deed(
                done,
                Article.TYPE.path(),
                article.getId(),
                article.getLabel(),
                article.getVersion() + 1,
                List.of(),
                note)));
    }

    private static String overriding(@Nullable String note) {
        return note == null ? "The embargo is overridden." : "The embargo is overridden. " + note;
    }
}
