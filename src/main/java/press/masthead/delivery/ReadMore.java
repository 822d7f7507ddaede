package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import press.masthead.article.Article;
import press.masthead.cache.Tags;

/** Chooses what to read after an article: what its editor chose, else the newest that share a tag or the section. */
@Singleton
class ReadMore {

    private static final int COMPUTED = 5;

    /** The newest of each tag first, so that a tag of very many articles costs no more than one of few. */
    private static final String SHARING_TAGS = """
            select distinct newest.article_id, newest.published_at from unnest(string_to_array(:tags, ',')::uuid[]) as tag (id)
            cross join lateral (
                select r.article_id, r.published_at from delivery.article_reference r
                join delivery.search s on s.publication_id = r.publication_id
                where r.reference_id = tag.id and r.article_id <> :self and s.locale = :locale
                order by r.published_at desc, r.article_id desc limit :most) newest
            order by newest.published_at desc, newest.article_id desc limit :most
            """;

    private static final String OF_SECTION = """
            select e from ArticleRow e where e.sectionId = :section and e.id <> :self and e.locale = :locale
            order by e.publishedAt desc, e.id desc
            """;

    private final Published published;
    private final ShownThings shown;

    ReadMore(Published published, ShownThings shown) {
        this.published = published;
        this.shown = shown;
    }

    List<ArticleRow> after(ArticleColumns article) {
        shown.add(Tags.all(Article.TYPE.key()));
        List<ArticleRow> chosen = chosen(article);
        return chosen.isEmpty() ? computed(article) : chosen;
    }

    /** Of the editor's choice, what is published. */
    private List<ArticleRow> chosen(ArticleColumns article) {
        return inOrder(
                article.getContent().readMore().stream().map(UUID::fromString).toList());
    }

    private List<ArticleRow> inOrder(List<UUID> ids) {
        Map<UUID, ArticleRow> found = published.all(ArticleRow.class, ids, ArticleRow::getId);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private List<ArticleRow> computed(ArticleColumns article) {
        List<ArticleRow> found = new ArrayList<>(sharingTags(article));
        if (found.size() < COMPUTED) {
            ofSection(article).stream()
                    .filter(candidate ->
                            found.stream().noneMatch(one -> one.getId().equals(candidate.getId())))
                    .limit(COMPUTED - found.size())
                    .forEach(found::add);
        }
        return found;
    }

    private List<ArticleRow> sharingTags(ArticleColumns article) {
        @SuppressWarnings("unchecked")
        List<Object[]> newest = published
                .entityManager()
                .createNativeQuery(SHARING_TAGS)
                .setParameter("tags", String.join(",", article.getContent().tags()))
                .setParameter("self", article.getId())
                .setParameter("locale", article.getLocale())
                .setParameter("most", COMPUTED)
                .getResultList();
        return inOrder(newest.stream().map(row -> (UUID) row[0]).toList());
    }

    private List<ArticleRow> ofSection(ArticleColumns article) {
        return published
                .entityManager()
                .createQuery(OF_SECTION, ArticleRow.class)
                .setParameter("section", article.getSectionId())
                .setParameter("self", article.getId())
                .setParameter("locale", article.getLocale())
                .setMaxResults(COMPUTED)
                .getResultList();
    }
}
