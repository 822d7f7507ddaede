package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.masthead.article.Article;
import press.masthead.article.SaveArticle;
import press.masthead.article.body.BodyFormat;

/** Reads one published article whole. */
@Singleton
public class PublishedArticleService {

    private final Published published;
    private final Moment moment;
    private final ArticleCards cards;
    private final PublishedBodies bodies;
    private final ReadMore readMore;
    private final NewsArticles newsArticles;

    PublishedArticleService(
            Published published,
            Moment moment,
            ArticleCards cards,
            PublishedBodies bodies,
            ReadMore readMore,
            NewsArticles newsArticles) {
        this.published = published;
        this.moment = moment;
        this.cards = cards;
        this.bodies = bodies;
        this.readMore = readMore;
        this.newsArticles = newsArticles;
    }

    PublishedArticle read(
            String reference, @Nullable String locale, BodyFormat format, boolean withReadMore, boolean withJsonLd) {
        return moment.read(!withReadMore, () -> whole(reference, locale, format, withReadMore, withJsonLd));
    }

    private PublishedArticle whole(
            String reference, @Nullable String locale, BodyFormat format, boolean withReadMore, boolean withJsonLd) {
        WholeArticleRow row = published.find(WholeArticleRow.class, Article.TYPE.key(), reference, locale);
        ArticleCard card = cards.of(row);
        List<ArticleTranslation> translations = row.getTranslations();
        SaveArticle content = row.getContent();
        PublishedArticle article = new PublishedArticle(
                card.id(),
                card.slug(),
                card.locale(),
                card.headline(),
                card.kicker(),
                card.standfirst(),
                translations.stream().map(PublishedTranslation::of).toList(),
                row.getAliases(),
                card.section(),
                card.tags(),
                card.byline(),
                content.source(),
                card.leadPhoto(),
                bodies.of(row.getBody(), format),
                withReadMore ? cards.of(readMore.after(row)) : null,
                content.corrections(),
                Objects.requireNonNull(content.seo()),
                Objects.requireNonNull(content.supportMessages()),
                content.custom(),
                card.wordCount(),
                card.readingMinutes(),
                card.firstPublishedAt(),
                card.publishedAt(),
                card.contentUpdatedAt(),
                null);
        return withJsonLd ? article.withJsonLd(newsArticles.of(article, translations)) : article;
    }
}
