package press.masthead.article;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.article.workflow.DueKind;
import press.masthead.article.workflow.DueTransition;
import press.masthead.editorial.References;
import press.masthead.event.ContentEvent;
import press.masthead.slug.SlugRegistry;
import press.masthead.taxonomy.Section;
import press.masthead.taxonomy.Taxonomy;

/**
 * Says what is told of an article: its slug and all former ones that readers met, its section, and which revision it is about,
 * so that whoever hears of a withdrawal can remove every trace without asking.
 */
@Singleton
class ArticleEvents {

    private final References references;
    private final SlugRegistry slugs;

    ArticleEvents(References references, SlugRegistry slugs) {
        this.references = references;
        this.slugs = slugs;
    }

    ContentEvent of(Article article, ArticleContent content, String what, Instant at) {
        Map<String, Object> data = data(
                article.getSlug(),
                content.article().locale(),
                article.getLatestRevision(),
                slugs.published(Article.TYPE.key(), article.getId()));
        data.putAll(article.told());
        data.put("section", section(content.article().section()));
        return new ContentEvent(Article.TYPE.key(), article.getId(), what, at, data);
    }

    /** What happened to what readers get of it, or will get. */
    ContentEvent of(Article article, Publication publication, String what, Instant at) {
        Map<String, Object> data = data(publication, slugs.published(Article.TYPE.key(), publication.getArticleId()));
        data.putAll(article.told());
        data.put("section", section(publication.getSectionId().toString()));
        data.put("from", publication.getVisibleFrom().toString());
        Instant until = publication.getVisibleUntil();
        data.put("until", until == null ? null : until.toString());
        return new ContentEvent(Article.TYPE.key(), publication.getArticleId(), what, at, data);
    }

    /**
     * What will happen by the clock, given all that readers get and will get of an article. Where one text follows another
     * without a gap, readers lose nothing.
     */
    List<DueTransition> due(List<Publication> publications, Instant now) {
        List<DueTransition> due = new ArrayList<>();
        for (Publication publication : publications) {
            Set<String> known = new LinkedHashSet<>(slugs.published(Article.TYPE.key(), publication.getArticleId()));
            publications.stream()
                    .filter(other -> other.getVisibleFrom().isBefore(publication.getVisibleFrom()))
                    .forEach(other -> known.add(other.getSlug()));
            Map<String, Object> data = data(publication, known);
            if (publication.isScheduled(now)) {
                due.add(due(publication, DueKind.publish, publication.getVisibleFrom(), data));
            }
            Instant until = publication.getVisibleUntil();
            boolean isFollowed = publications.stream()
                    .anyMatch(other -> other.getVisibleFrom().equals(until));
            if (until != null && until.isAfter(now) && !isFollowed) {
                due.add(due(publication, DueKind.unpublish, until, data));
            }
        }
        return due;
    }

    private static DueTransition due(Publication publication, DueKind kind, Instant at, Map<String, Object> data) {
        return new DueTransition(publication.getArticleId(), kind, at, publication.getSectionId(), data);
    }

    private static Map<String, Object> data(Publication publication, Iterable<String> known) {
        return data(publication.getSlug(), publication.getLocale(), publication.getRevision(), known);
    }

    private static Map<String, Object> data(String slug, String locale, int revision, Iterable<String> known) {
        Set<String> aliases = new LinkedHashSet<>();
        known.forEach(aliases::add);
        aliases.remove(slug);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("slug", slug);
        data.put("locale", locale);
        data.put("revision", revision);
        data.put("aliases", List.copyOf(aliases));
        return data;
    }

    private @Nullable String section(@Nullable String id) {
        return id == null
                ? null
                : references
                        .find(
                                Section.class,
                                Taxonomy.SECTION,
                                UUID.fromString(id).toString())
                        .map(Section::getSlug)
                        .orElse(null);
    }
}
