package press.masthead.article;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.function.Consumer;
import press.masthead.article.workflow.ArticleAction;
import press.masthead.article.workflow.ReviewState;
import press.masthead.article.workflow.TransitionHistory;
import press.masthead.article.workflow.TransitionNote;
import press.masthead.article.workflow.TransitionView;
import press.masthead.editorial.IfMatch;
import press.masthead.problem.Faults;
import press.masthead.query.Lists;

/** Passes articles between writers and editors, which readers do not notice. */
@Singleton
public class ReviewService {

    private final ArticleService articles;
    private final ArticleRepository repository;
    private final LockedArticles locked;
    private final ArticleSteps steps;
    private final TransitionHistory history;

    ReviewService(
            ArticleService articles,
            ArticleRepository repository,
            LockedArticles locked,
            ArticleSteps steps,
            TransitionHistory history) {
        this.articles = articles;
        this.repository = repository;
        this.locked = locked;
        this.steps = steps;
        this.history = history;
    }

    /** Gives the latest revision to the editors. */
    @Transactional
    public ArticleView submit(String reference, IfMatch ifMatch, TransitionNote note, Faults faults) {
        return take(ArticleAction.submit, reference, ifMatch, note, faults, article -> {
            articles.checkOwn(article);
            article.review(ReviewState.inReview);
        });
    }

    /** Gives it back to its writer. */
    @Transactional
    public ArticleView requestChanges(String reference, IfMatch ifMatch, TransitionNote note, Faults faults) {
        return take(
                ArticleAction.requestChanges,
                reference,
                ifMatch,
                note,
                faults,
                article -> article.review(ReviewState.changesRequested));
    }

    /** Puts an article into the archive that readers neither get nor will. */
    @Transactional
    public ArticleView archive(String reference, IfMatch ifMatch, TransitionNote note, Faults faults) {
        return take(ArticleAction.archive, reference, ifMatch, note, faults, article -> {
            articles.checkOwn(article);
            articles.putIntoArchive(article);
        });
    }

    /** Takes an article back from the archive, as a draft. */
    @Transactional
    public ArticleView restore(String reference, IfMatch ifMatch, TransitionNote note, Faults faults) {
        return take(ArticleAction.restore, reference, ifMatch, note, faults, article -> {
            articles.checkOwn(article);
            articles.takeBackFromArchive(article);
        });
    }

    /** What was done with an article, the last first. */
    @Transactional
    public Lists.Result<TransitionView> transitions(String reference, MultivaluedMap<String, String> sent) {
        TransitionHistory.LIST.check(sent);
        return history.list(articles.get(reference).getId(), sent);
    }

    private ArticleView take(
            ArticleAction action,
            String reference,
            IfMatch ifMatch,
            TransitionNote note,
            Faults faults,
            Consumer<Article> change) {
        Article article = locked.take(reference, ifMatch, action);
        faults.throwIfAny();
        change.accept(article);
        steps.take(article, action, note.note(), repository.databaseNow());
        articles.touch(article);
        repository.flush();
        return articles.view(article);
    }
}
