package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SaveArticle;
import press.masthead.article.body.BodyFormat;

/** Shows whole published articles. */
@Singleton
class WholeArticles {

    private final ArticleCards cards;
    private final PublishedBodies bodies;

    WholeArticles(ArticleCards cards, PublishedBodies bodies) {
        this.cards = cards;
        this.bodies = bodies;
    }

    PublishedArticle of(
            WholeArticleRow row,
            List<PublishedTranslation> translations,
            List<String> aliases,
            BodyFormat format,
            @Nullable List<ArticleCard> readMore) {
        ArticleCard card = cards.of(row);
        SaveArticle content = row.getContent();
        return new PublishedArticle(
                card.id(),
                card.slug(),
                card.locale(),
                card.headline(),
                card.kicker(),
                card.standfirst(),
                card.section(),
                card.tags(),
                card.byline(),
                card.leadPhoto(),
                card.wordCount(),
                card.readingMinutes(),
                card.firstPublishedAt(),
                card.publishedAt(),
                card.contentUpdatedAt(),
                translations,
                aliases,
                content.source(),
                bodies.of(row.getBody(), format),
                readMore,
                content.corrections(),
                Objects.requireNonNull(content.seo()),
                Objects.requireNonNull(content.supportMessages()),
                content.custom(),
                null);
    }
}
