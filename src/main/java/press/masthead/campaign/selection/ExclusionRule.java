package press.masthead.campaign.selection;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Pages on which a placement shows nothing, whatever the campaign: those of one of the sections, with one of the tags, or
 * one of the articles, and all pages if it names none of these.
 *
 * @param name what the newsroom calls it
 * @param from the first moment it holds; null: from ever
 * @param until the first moment it no longer holds; null: for ever
 */
public record ExclusionRule(
        String name,
        Set<UUID> sections,
        Set<UUID> tags,
        Set<UUID> articles,
        @Nullable Instant from,
        @Nullable Instant until) {

    public ExclusionRule {
        sections = Set.copyOf(sections);
        tags = Set.copyOf(tags);
        articles = Set.copyOf(articles);
    }

    boolean excludes(PageContext page, Instant now) {
        return Dates.contain(from, until, now) && isAbout(page);
    }

    private boolean isAbout(PageContext page) {
        return (sections.isEmpty() && tags.isEmpty() && articles.isEmpty())
                || (page.article() != null && articles.contains(page.article()))
                || Targeting.meets(sections, page.sections())
                || Targeting.meets(tags, page.tags());
    }
}
