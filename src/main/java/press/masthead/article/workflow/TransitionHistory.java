package press.masthead.article.workflow;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import press.masthead.access.Caller;
import press.masthead.query.ListDefinition;
import press.masthead.query.Lists;
import press.masthead.query.SortKey;

/** Keeps each step of each article, in the caller's transaction. */
@Singleton
public final class TransitionHistory {

    /** What can be asked of the list of an article's transitions. */
    public static final ListDefinition<ArticleTransition> LIST = new ListDefinition<>(
                    "ArticleTransition", number(), TransitionView.class)
            .sort(number())
            .sortedBy("-number");

    private final EntityManager entityManager;
    private final Lists lists;
    private final Caller caller;

    TransitionHistory(EntityManager entityManager, Lists lists, Caller caller) {
        this.entityManager = entityManager;
        this.lists = lists;
        this.caller = caller;
    }

    private static SortKey<ArticleTransition> number() {
        return SortKey.number("number", "e.id.number", ArticleTransition::getNumber);
    }

    /** @param number one more than that of the article's last transition */
    public void add(UUID articleId, int number, Step step) {
        entityManager.persist(new ArticleTransition(articleId, number, step, caller.actorId(), caller.actorName()));
    }

    public Lists.Result<TransitionView> list(UUID articleId, MultivaluedMap<String, String> sent) {
        Lists.Result<ArticleTransition> found = lists.find(
                LIST,
                sent,
                entityManager,
                ArticleTransition.class,
                where -> where.and("e.id.articleId = ?", articleId));
        return new Lists.Result<>(
                found.page().map(all -> all.stream().map(TransitionView::of).toList()),
                found.fields(),
                found.include());
    }

    /** The last transitions, by article: those of these numbers. An article without any is left out. */
    public Map<UUID, TransitionView> last(Map<UUID, Integer> numbers) {
        Collection<TransitionId> ids = numbers.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new TransitionId(entry.getKey(), entry.getValue()))
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select t from ArticleTransition t where t.id in (:ids)", ArticleTransition.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ArticleTransition::getArticleId, TransitionView::of));
    }
}
