package press.masthead.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import press.masthead.article.body.BodyFormat;

/** Renders articles as readers get them now. */
@Singleton
public class ArticleRenderer {

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
                    .createNativeQuery("select cast(pg_current_snapshot() as text)")
                    .getSingleResult();
            return published.all(WholeArticleRow.class, articles, WholeArticleRow::getId).values().stream()
                    .map(row -> render(row, snapshot))
                    .toList();
        });
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
