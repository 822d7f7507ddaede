package press.masthead.delivery;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.masthead.cache.Tags;
import press.masthead.editorial.EditorialType;
import press.masthead.query.ListAnswer;
import press.masthead.query.ListDefinition;
import press.masthead.query.ListPage;
import press.masthead.query.Lists;

/** Answers lists of what is published. */
@Singleton
class DeliveryLists {

    private final EntityManager entityManager;
    private final Lists lists;
    private final Answers answers;
    private final ShownThings shown;

    DeliveryLists(
            @PersistenceUnit("delivery") EntityManager entityManager, Lists lists, Answers answers, ShownThings shown) {
        this.entityManager = entityManager;
        this.lists = lists;
        this.answers = answers;
        this.shown = shown;
    }

    /**
     * @param type of what is listed
     * @param show makes rows, all at once, into items of the answer
     */
    <E, V> Response answer(
            EditorialType type,
            ListDefinition<E> definition,
            Class<E> row,
            Function<List<E>, List<V>> show,
            UriInfo uri,
            Request request) {
        return answerIfShown(type, definition, row, show.andThen(Optional::of), uri, request)
                .orElseThrow();
    }

    /**
     * @param show the same; empty if it can't, and then there is no answer
     */
    <E, V> Optional<Response> answerIfShown(
            EditorialType type,
            ListDefinition<E> definition,
            Class<E> row,
            Function<List<E>, Optional<List<V>>> show,
            UriInfo uri,
            Request request) {
        shown.add(Tags.all(type.key()));
        Lists.Result<E> found = lists.find(definition, uri.getQueryParameters(), entityManager, row);
        return show.apply(found.page().data()).map(items -> {
            ListPage<V> page = found.page().map(rows -> items);
            return answers.of(
                    ListAnswer.page(new Lists.Result<>(page, found.fields(), found.include()), answers.mapper()),
                    request,
                    ListAnswer.link(page, uri).orElse(null));
        });
    }
}
