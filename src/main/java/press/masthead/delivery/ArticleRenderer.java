package press.masthead.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import press.masthead.article.Article;
import press.masthead.article.body.BodyFormat;
import press.masthead.cache.Tags;

/** Renders articles as readers get them now. */
@Singleton
public class ArticleRenderer {

    private static final Logger LOG = Logger.getLogger(ArticleRenderer.class);

    /** Whoever asks for longer ones waits for their bytes, and not for us. */
    private static final int LONGEST_REST = 256 * 1024;

    private final Published published;
    private final ArticleCards cards;
    private final WholeArticles wholes;
    private final RenderedArticles rendered;

    ArticleRenderer(Published published, ArticleCards cards, WholeArticles wholes, RenderedArticles rendered) {
        this.published = published;
        this.cards = cards;
        this.wholes = wholes;
        this.rendered = rendered;
    }

    /** Those of these articles that readers get. */
    @ActivateRequestContext
    public List<RenderedArticle> render(List<UUID> articles) {
        return QuarkusTransaction.requiringNew().call(() -> {
            String snapshot = (String) published
                    .entityManager()
                    .createNativeQuery("select cast(delivery.current_snapshot() as text)")
                    .getSingleResult();
            return published.all(WholeArticleRow.class, articles, WholeArticleRow::getId).values().stream()
                    .map(row -> renderOrLeave(row, snapshot))
                    .toList();
        });
    }

    /** One that can't be rendered is left to whoever asks for it, and holds up no others. */
    private RenderedArticle renderOrLeave(WholeArticleRow row, String snapshot) {
        try {
            return render(row, snapshot);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The article %s can't be rendered", row.getId());
            String tag = Tags.of(Article.TYPE.key(), row.getId());
            return new RenderedArticle(row.getPublicationId(), snapshot, Set.of(tag), tag, "", null, null);
        }
    }

    private RenderedArticle render(WholeArticleRow row, String snapshot) {
        RenderedText text =
                rendered.render(cards.of(row), wholes.of(row, List.of(), List.of(), BodyFormat.blocks, null));
        return new RenderedArticle(
                row.getPublicationId(),
                snapshot,
                row.renderedTags(),
                RenderedTags.join(row.cardTags()),
                text.card(),
                text.rest().length() > LONGEST_REST ? null : text.rest(),
                row.changesAt());
    }
}
