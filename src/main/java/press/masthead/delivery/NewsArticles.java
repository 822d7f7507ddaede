package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.article.BylineRole;
import press.masthead.site.ArticlePlace;
import press.masthead.site.Site;

/** Says of articles what search engines read, with the addresses of the newsroom's own site. */
@Singleton
class NewsArticles {

    private final Site site;

    NewsArticles(Site site) {
        this.site = site;
    }

    NewsArticle of(PublishedArticle article, List<ArticleTranslation> translations) {
        String url = site.article(new ArticlePlace(
                article.id(), article.locale(), article.section().slug(), article.slug(), article.firstPublishedAt()));
        String original = article.seo().canonicalUrl();
        String description = article.seo().description();
        SchemaThing publisher = publisher(article.locale());
        SchemaThing source = article.source() == null ? null : SchemaThing.organization(article.source(), null);
        List<SchemaThing> authors = people(article, BylineRole.author);
        return new NewsArticle(
                NewsArticle.CONTEXT,
                "NewsArticle",
                "urn:uuid:" + article.id(),
                article.headline(),
                article.seo().title(),
                description == null ? article.standfirst() : description,
                url,
                original == null ? url : original,
                article.firstPublishedAt(),
                article.contentUpdatedAt(),
                // An article has an author for search engines, if only the house.
                authors.isEmpty()
                        ? Stream.ofNullable(source == null ? publisher : source).toList()
                        : authors,
                Stream.of(BylineRole.contributor, BylineRole.photographer)
                        .flatMap(role -> people(article, role).stream())
                        .distinct()
                        .toList(),
                people(article, BylineRole.translator),
                publisher,
                source,
                images(article),
                article.section().name(),
                article.tags().stream().map(ArticleTag::name).toList(),
                article.locale(),
                article.wordCount(),
                true,
                article.corrections().stream()
                        .filter(correction -> correction.withdrawn() == null)
                        .map(SchemaCorrection::of)
                        .toList(),
                translations.stream()
                        .map(other -> SchemaTranslation.of(other, site.article(other.place())))
                        .toList());
    }

    private @Nullable SchemaThing publisher(String locale) {
        String home = site.page("/", locale);
        return home == null
                ? null
                : new SchemaThing(
                        "Organization", site.title(), home, null, site.logo().orElse(null));
    }

    private List<SchemaThing> people(PublishedArticle article, BylineRole role) {
        return article.byline().stream()
                .filter(entry -> entry.role() == role)
                .map(BylineEntry::author)
                .filter(Objects::nonNull)
                .map(author -> new SchemaThing(
                        "Person",
                        author.name(),
                        site.author(author.id(), author.slug(), article.locale()),
                        author.jobTitle(),
                        null))
                .toList();
    }

    private static List<ImageObject> images(PublishedArticle article) {
        List<PublishedPhoto> inBody = article.body().photos();
        return Stream.concat(Stream.ofNullable(article.leadPhoto()), inBody == null ? Stream.of() : inBody.stream())
                .map(ImageObject::of)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
