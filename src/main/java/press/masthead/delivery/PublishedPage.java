package press.masthead.delivery;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SupportMessages;

/**
 * What a page is about, by what is published.
 *
 * @param article null for a page that is no article
 * @param sections its section and those above
 * @param locale that of the article
 */
record PublishedPage(
        @Nullable UUID article,
        Set<UUID> sections,
        Set<UUID> tags,
        @Nullable String locale,
        SupportMessages supportMessages) {

    /** A page about nothing that is known. */
    static final PublishedPage UNKNOWN = new PublishedPage(null, Set.of(), Set.of(), null, SupportMessages.all);

    PublishedPage {
        sections = Set.copyOf(sections);
        tags = Set.copyOf(tags);
    }
}
