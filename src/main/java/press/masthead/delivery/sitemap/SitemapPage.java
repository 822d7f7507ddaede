package press.masthead.delivery.sitemap;

import java.time.Instant;
import java.util.List;

/**
 * A page of the newsroom's site, for search engines.
 *
 * @param alternates the same story in each locale, this one included; none where there is only one
 */
record SitemapPage(
        String address,
        String locale,
        String headline,
        Instant publishedAt,
        Instant updatedAt,
        List<Alternate> alternates) {

    /** The same story in another locale. */
    record Alternate(String locale, String address) {}
}
