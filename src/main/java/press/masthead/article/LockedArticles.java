package press.masthead.article;

import jakarta.inject.Singleton;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import press.masthead.article.workflow.ArticleAction;
import press.masthead.editorial.IfMatch;
import press.masthead.problem.ProblemException;

/** Finds an article for somebody who wants to take it a step further, and lets nobody else do so meanwhile. */
@Singleton
class LockedArticles {

    private final ArticleService articles;
    private final ArticleRepository repository;

    LockedArticles(ArticleService articles, ArticleRepository repository) {
        this.articles = articles;
        this.repository = repository;
    }

    /** @throws ProblemException that there is none, that somebody else was first, or that its status does not allow this */
    Article take(String reference, IfMatch ifMatch, ArticleAction action) {
        repository.getEntityManager().setFlushMode(FlushModeType.COMMIT);
        Article article = articles.get(reference);
        // One after the other: what is published must be seen by whoever publishes next.
        repository.getEntityManager().refresh(article, LockModeType.PESSIMISTIC_WRITE);
        ifMatch.require(article.getVersion());
        articles.requireAllowed(article, action);
        return article;
    }
}
