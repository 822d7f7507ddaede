package press.masthead.delivery;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import press.masthead.cache.Tags;
import press.masthead.site.ArticlePlace;

/** An article that tells the same story in another locale, of those that readers get now. */
record ArticleTranslation(
        UUID id, String locale, String slug, String headline, String sectionSlug, Instant firstPublishedAt)
        implements Shown {

    ArticlePlace place() {
        return new ArticlePlace(id, locale, sectionSlug, slug, firstPublishedAt);
    }

    @Override
    public Set<String> tags() {
        return Set.of(Tags.of("article", id));
    }
}
