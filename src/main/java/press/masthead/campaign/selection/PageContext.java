package press.masthead.campaign.selection;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SupportMessages;
import press.masthead.campaign.Placement;

/**
 * One page view, as far as it matters for what is shown around the page.
 *
 * @param article null for a page that is no article
 * @param sections the page's section and all sections above it; empty when it is in none
 * @param tags empty when it has none
 * @param locale BCP 47; null if nobody knows
 * @param supportMessages what the page lets through, by the service's own data
 * @param placements which placements are in use on it
 * @param reader who looks at it
 */
public record PageContext(
        @Nullable UUID article,
        Set<UUID> sections,
        Set<UUID> tags,
        @Nullable String locale,
        SupportMessages supportMessages,
        Set<Placement> placements,
        Reader reader) {

    public PageContext {
        sections = Set.copyOf(sections);
        tags = Set.copyOf(tags);
        placements = Set.copyOf(placements);
    }

    PageContext readBy(Reader other) {
        return new PageContext(article, sections, tags, locale, supportMessages, placements, other);
    }
}
