package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import press.masthead.json.RawJson;

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
        Map<UUID, FoundArticleRow> found = published.all(FoundArticleRow.class, ids, FoundArticleRow::getId);
        Map<UUID, ArticleCard> anew = cards.byId(found.values().stream()
                .filter(row -> rendered.card(row).isEmpty())
                .map(FoundArticleRow::getId)
                .toList());
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(row -> worded(row, anew))
                .toList();
    }

    private WordedCard worded(FoundArticleRow row, Map<UUID, ArticleCard> anew) {
        ArticleCard made = anew.get(row.getId());
        if (made != null) {
            return row.worded(made, made.standfirst());
        }
        RawJson card = rendered.card(row).orElseThrow();
        return row.worded(card, rendered.standfirst(card));
    }
}
