package press.masthead.delivery.feed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.delivery.ArticleSubject;
import press.masthead.delivery.NewestArticles;
import press.masthead.site.Site;

/** By what the articles of a feed are chosen; each is the name of that filter of the list of articles. */
enum FeedKind {
    /** A section, and those below it. */
    section {
        @Override
        ArticleSubject find(NewestArticles articles, String slug, @Nullable String locale) {
            return articles.section(slug, locale);
        }

        @Override
        @Nullable
        String page(Site site, UUID id, String slug, String locale) {
            return site.section(id, slug, locale);
        }
    },
    /** An author. */
    author {
        @Override
        ArticleSubject find(NewestArticles articles, String slug, @Nullable String locale) {
            return articles.author(slug, locale);
        }

        @Override
        @Nullable
        String page(Site site, UUID id, String slug, String locale) {
            return site.author(id, slug, locale);
        }
    },
    /** A tag. */
    tag {
        @Override
        ArticleSubject find(NewestArticles articles, String slug, @Nullable String locale) {
            return articles.tag(slug, locale);
        }

        @Override
        @Nullable
        String page(Site site, UUID id, String slug, String locale) {
            return site.tag(id, slug, locale);
        }
    };

    abstract ArticleSubject find(NewestArticles articles, String slug, @Nullable String locale);

    /** Where the newsroom's site has the page of it. */
    abstract @Nullable String page(Site site, UUID id, String slug, String locale);
}
