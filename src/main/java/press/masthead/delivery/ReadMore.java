package press.masthead.delivery;

import jakarta.inject.Singleton;
import jakarta.persistence.Query;
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
            select a.* from delivery.article a where a.publication_id in (
                select newest.publication_id from unnest(string_to_array(:tags, ',')::uuid[]) as tag (id)
                cross join lateral (
                    select r.publication_id from delivery.article_reference r
                    join delivery.search s on s.publication_id = r.publication_id
                    where r.reference_id = tag.id and r.article_id <> :self and s.locale = :locale
                    order by r.published_at desc, r.article_id desc limit %d) newest)
            order by a.published_at desc, a.id desc
            """.formatted(COMPUTED);

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
        List<UUID> ids =
                article.getContent().readMore().stream().map(UUID::fromString).toList();
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
        return newest(
                published
                        .entityManager()
                        .createNativeQuery(SHARING_TAGS, ArticleRow.class)
                        .setParameter(
                                "tags", String.join(",", article.getContent().tags())),
                article);
    }

    private List<ArticleRow> ofSection(ArticleColumns article) {
        return newest(
                published
                        .entityManager()
                        .createQuery(OF_SECTION, ArticleRow.class)
                        .setParameter("section", article.getSectionId()),
                article);
    }

    @SuppressWarnings("unchecked")
    private static List<ArticleRow> newest(Query query, ArticleColumns article) {
        return query.setParameter("self", article.getId())
                .setParameter("locale", article.getLocale())
                .setMaxResults(COMPUTED)
                .getResultList();
    }
}
