package press.masthead.delivery.sitemap;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.site.Site;

/**
 * Reads what search engines are told. Articles are numbered as they are made, and each part of the sitemap is a span of those
 * numbers: an article never moves from one part to another, and each part is one scan of an index.
 */
@Singleton
class SitemapService {

    /** What search engines take of news at once. */
    private static final int MOST_NEWS = 1_000;

    private final EntityManager entityManager;
    private final Site site;
    private final SitemapConfig config;

    SitemapService(@PersistenceUnit("delivery") EntityManager entityManager, Site site, SitemapConfig config) {
        this.entityManager = entityManager;
        this.site = site;
        this.config = config;
    }

    /** The parts with something in them, and when that changed last. */
    @Transactional
    List<SitemapPart> parts() {
        return entityManager
                .createQuery("""
                        select r.number / :chunk as part, max(r.contentUpdatedAt) from SitemapRow r group by part order by part
                        """, Object[].class)
                .setParameter("chunk", (long) config.chunk())
                .getResultStream()
                .map(row -> new SitemapPart(address("/sitemaps/" + row[0] + ".xml"), (Instant) row[1]))
                .toList();
    }

    /** @throws ProblemException that nothing is in this part */
    @Transactional
    List<SitemapPage> part(long part) {
        long from = part * config.chunk();
        long to = from + config.chunk();
        // Translations stand in other parts; they are asked for together with what they translate.
        Map<Object, List<SitemapRow>> stories = entityManager
                .createQuery("""
                        select r from SitemapRow r where r.storyId in (
                            select own.storyId from SitemapRow own where own.number >= :from and own.number < :to)
                        order by r.number
                        """, SitemapRow.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .collect(Collectors.groupingBy(SitemapRow::getStoryId));
        List<SitemapPage> pages = stories.values().stream()
                .flatMap(story -> story.stream()
                        .filter(row -> row.getNumber() >= from && row.getNumber() < to)
                        .map(row -> Map.entry(row, story)))
                .sorted(Comparator.comparing(entry -> entry.getKey().getNumber()))
                .map(entry -> page(entry.getKey(), entry.getValue()))
                .toList();
        if (pages.isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND, "The index of sitemaps names those that there are.");
        }
        return pages;
    }

    /** What appeared last, the newest first. */
    @Transactional
    List<SitemapPage> news() {
        return entityManager
                .createQuery("""
                        select r from SitemapRow r where r.firstPublishedAt > :since order by r.firstPublishedAt desc
                        """, SitemapRow.class)
                .setParameter("since", databaseNow().minus(config.newsFor()))
                .setMaxResults(MOST_NEWS)
                .getResultStream()
                .map(row -> page(row, List.of()))
                .toList();
    }

    /** The clock by which it is published, and not that of this node. */
    private Instant databaseNow() {
        return (Instant)
                entityManager.createNativeQuery("select now()", Instant.class).getSingleResult();
    }

    private SitemapPage page(SitemapRow row, List<SitemapRow> story) {
        return new SitemapPage(
                address(row),
                row.getLocale(),
                row.getHeadline(),
                row.getFirstPublishedAt(),
                row.getContentUpdatedAt(),
                story.size() < 2
                        ? List.of()
                        : story.stream()
                                .map(other -> new SitemapPage.Alternate(other.getLocale(), address(other)))
                                .toList());
    }

    private String address(SitemapRow row) {
        return Objects.requireNonNull(site.article(row.place()));
    }

    private String address(String path) {
        return Objects.requireNonNull(site.page(path, site.locale()));
    }
}
