package press.masthead.delivery.feed;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.masthead.delivery.ArticleCard;
import press.masthead.delivery.ArticleTag;
import press.masthead.delivery.BylineEntry;
import press.masthead.delivery.PublishedPhoto;
import press.masthead.delivery.WholeArticle;
import press.masthead.site.ArticlePlace;
import press.masthead.site.Site;

/** Makes published articles into items of feeds. */
@Singleton
class FeedItems {

    private final Site site;

    FeedItems(Site site) {
        this.site = site;
    }

    FeedItem of(WholeArticle article) {
        ArticleCard card = article.card();
        String url = Objects.requireNonNull(site.article(new ArticlePlace(
                card.id(), card.locale(), card.section().slug(), card.slug(), card.firstPublishedAt())));
        PublishedPhoto lead = card.leadPhoto();
        return new FeedItem(
                "urn:uuid:" + card.id(),
                url,
                card.headline(),
                card.standfirst(),
                article.html() == null ? null : absolute(article.html(), url),
                card.locale(),
                card.publishedAt(),
                card.contentUpdatedAt(),
                card.byline().stream()
                        .flatMap(entry -> author(entry, card.locale()))
                        .toList(),
                Stream.concat(
                                Stream.of(card.section().name()),
                                card.tags().stream().map(ArticleTag::name))
                        .distinct()
                        .toList(),
                lead == null || lead.url() == null ? null : lead);
    }

    private Stream<FeedAuthor> author(BylineEntry entry, String locale) {
        return entry.author() == null
                ? Stream.ofNullable(entry.text()).map(text -> new FeedAuthor(text, null))
                : Stream.of(new FeedAuthor(
                        entry.author().name(),
                        site.author(entry.author().id(), entry.author().slug(), locale)));
    }

    /** A feed is read where addresses that begin at a page lead nowhere. */
    private static String absolute(String html, String page) {
        Document document = Jsoup.parseBodyFragment(html, page);
        document.outputSettings().prettyPrint(false);
        for (String name : List.of("href", "src")) {
            for (Element element : document.select("[" + name + "]")) {
                String address = element.absUrl(name);
                if (!address.isEmpty()) {
                    element.attr(name, address);
                }
            }
        }
        return document.body().html();
    }
}
