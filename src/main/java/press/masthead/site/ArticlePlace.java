package press.masthead.site;

import java.time.Instant;
import java.util.UUID;

/**
 * What the address of an article can be made of.
 *
 * @param section its slug
 */
public record ArticlePlace(UUID id, String locale, String section, String slug, Instant firstPublishedAt) {}
