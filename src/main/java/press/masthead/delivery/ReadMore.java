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
        List<UUID> tags =
                article.getContent().tags().stream().map(UUID::fromString).toList();
        List<ArticleRow> found = new ArrayList<>(newest(
                article,
                "exists (select 1 from ArticleTagRow t where t.articleId = e.id and t.tagId in (:shared))",
                tags));
        if (found.size() < COMPUTED) {
            newest(article, "e.sectionId in (:shared)", List.of(article.getSectionId())).stream()
                    .filter(candidate ->
                            found.stream().noneMatch(one -> one.getId().equals(candidate.getId())))
                    .limit(COMPUTED - found.size())
                    .forEach(found::add);
        }
        return found;
    }

    private List<ArticleRow> newest(ArticleColumns article, String condition, List<UUID> shared) {
        if (shared.isEmpty()) {
            return List.of();
        }
        return published
                .entityManager()
                .createQuery(
                        "select e from ArticleRow e where " + condition
                                + " and e.id <> :self and e.locale = :locale order by e.publishedAt desc, e.id desc",
                        ArticleRow.class)
                .setParameter("shared", shared)
                .setParameter("self", article.getId())
                .setParameter("locale", article.getLocale())
                .setMaxResults(COMPUTED)
                .getResultList();
    }
}
