package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Shows articles that were looked for. It is part of the transaction of whoever asks. */
@Singleton
public class FoundArticles {

    private final Published published;
    private final RenderedArticles rendered;
    private final ArticleCards cards;

    FoundArticles(Published published, RenderedArticles rendered, ArticleCards cards) {
        this.published = published;
        this.rendered = rendered;
        this.cards = cards;
    }

    /** Those of these articles that are published, in this order. */
    public List<WordedCard> of(List<UUID> ids) {
        Map<UUID, RenderedFoundRow> found = published.all(RenderedFoundRow.class, ids, RenderedFoundRow::getId);
        return rendered.worded(
                        ids.stream().map(found::get).filter(Objects::nonNull).toList())
                .orElseGet(() -> cards.worded(ids));
    }
}
