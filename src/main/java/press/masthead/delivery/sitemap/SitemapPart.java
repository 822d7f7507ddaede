package press.masthead.delivery.sitemap;

import java.time.Instant;

/** A sitemap in the index of all of them. */
record SitemapPart(String address, Instant updatedAt) {}
