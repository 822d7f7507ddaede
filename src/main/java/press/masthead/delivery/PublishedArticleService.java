package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.masthead.article.Article;
import press.masthead.article.body.BodyFormat;

/** Reads one published article whole. */
@Singleton
public class PublishedArticleService {

    private final Published published;
    private final Moment moment;
    private final ArticleCards cards;
    private final WholeArticles wholes;
    private final RenderedArticles rendered;
    private final ReadMore readMore;
    private final NewsArticles newsArticles;

    PublishedArticleService(
            Published published,
            Moment moment,
            ArticleCards cards,
            WholeArticles wholes,
            RenderedArticles rendered,
            ReadMore readMore,
            NewsArticles newsArticles) {
        this.published = published;
        this.moment = moment;
        this.cards = cards;
        this.wholes = wholes;
        this.rendered = rendered;
        this.readMore = readMore;
        this.newsArticles = newsArticles;
    }

    /** The article, as it was rendered if that holds. */
    Object plain(String reference, @Nullable String locale) {
        RenderedArticleRow row = published.find(RenderedArticleRow.class, Article.TYPE.key(), reference, locale);
        return rendered.whole(row, translations(row.getTranslations()), row.getAliases())
                .<Object>map(Function.identity())
                .orElseGet(() -> read(reference, locale, BodyFormat.blocks, false, false));
    }

    PublishedArticle read(
            String reference, @Nullable String locale, BodyFormat format, boolean withReadMore, boolean withJsonLd) {
        return moment.read(!withReadMore, () -> {
            WholeArticleRow row = published.find(WholeArticleRow.class, Article.TYPE.key(), reference, locale);
            PublishedArticle article = of(row, format, withReadMore);
            return withJsonLd ? article.withJsonLd(newsArticles.of(article, row.getTranslations())) : article;
        });
    }

    private PublishedArticle of(WholeArticleRow row, BodyFormat format, boolean withReadMore) {
        return wholes.of(
                row,
                translations(row.getTranslations()),
                row.getAliases(),
                format,
                withReadMore ? cards.of(readMore.after(row)) : null);
    }

    private static List<PublishedTranslation> translations(List<ArticleTranslation> others) {
        return others.stream().map(PublishedTranslation::of).toList();
    }
}
