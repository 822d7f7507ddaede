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
public class ArticleEvents {

    /** In the data of what ends that readers get a text: the ids of the photos that went with it. */
    public static final String WITHDRAWN_PHOTOS = "withdrawnPhotos";

    private final ArticleRepository repository;
    private final References references;
    private final SlugRegistry slugs;

    ArticleEvents(ArticleRepository repository, References references, SlugRegistry slugs) {
        this.repository = repository;
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
        return of(article, publication, what, at, List.of());
    }

    /** That readers get it no longer, nor the photos that it showed. */
    ContentEvent unpublished(Article article, Publication taken, Instant at) {
        return of(article, taken, "unpublished", at, withdrawnPhotos(taken, null));
    }

    /** That readers get this of it, instead of what they got until now, if they got anything. */
    ContentEvent published(Article article, Publication publication, @Nullable Publication former, Instant at) {
        return of(
                article,
                publication,
                "published",
                at,
                former == null ? List.of() : withdrawnPhotos(former, publication));
    }

    private ContentEvent of(
            Article article, Publication publication, String what, Instant at, List<String> withdrawnPhotos) {
        Map<String, Object> data = data(publication, slugs.published(Article.TYPE.key(), publication.getArticleId()));
        data.putAll(article.told());
        data.put("section", section(publication.getSectionId().toString()));
        data.put("from", publication.getVisibleFrom().toString());
        Instant until = publication.getVisibleUntil();
        data.put("until", until == null ? null : until.toString());
        tellWithdrawn(withdrawnPhotos, data);
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
                due.add(due(
                        publication,
                        DueKind.publish,
                        publication.getVisibleFrom(),
                        with(withdrawnBy(publication, publications), data)));
            }
            Instant until = publication.getVisibleUntil();
            boolean isFollowed = publications.stream()
                    .anyMatch(other -> other.getVisibleFrom().equals(until));
            if (until != null && until.isAfter(now) && !isFollowed) {
                due.add(due(publication, DueKind.unpublish, until, with(withdrawnPhotos(publication, null), data)));
            }
        }
        return due;
    }

    private List<String> withdrawnBy(Publication publication, List<Publication> publications) {
        return publications.stream()
                .filter(other -> publication.getVisibleFrom().equals(other.getVisibleUntil()))
                .flatMap(former -> withdrawnPhotos(former, publication).stream())
                .toList();
    }

    /** The photos that readers saw in one text, and not in the one that follows it. */
    private List<String> withdrawnPhotos(Publication former, @Nullable Publication next) {
        List<String> photos = new ArrayList<>(photos(former));
        if (next != null) {
            photos.removeAll(photos(next));
        }
        return photos;
    }

    private List<String> photos(Publication publication) {
        return repository.revision(publication.getArticleId(), publication.getRevision()).stream()
                .flatMap(Link::photos)
                .map(Link::target)
                .toList();
    }

    private static Map<String, Object> with(List<String> withdrawnPhotos, Map<String, Object> data) {
        Map<String, Object> told = new LinkedHashMap<>(data);
        tellWithdrawn(withdrawnPhotos, told);
        return told;
    }

    private static void tellWithdrawn(List<String> photos, Map<String, Object> data) {
        if (!photos.isEmpty()) {
            data.put(WITHDRAWN_PHOTOS, photos);
        }
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
