package press.masthead.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import press.masthead.article.Article;

/** Looks up what stands around a published article: its translations, and the slugs that it had. */
@Singleton
class PublishedSurroundings {

    private final Published published;

    PublishedSurroundings(Published published) {
        this.published = published;
    }

    List<ArticleTranslationRow> translations(ArticleRow article) {
        return published
                .entityManager()
                .createQuery(
                        "select e from ArticleTranslationRow e where e.articleId = :id order by e.locale, e.id",
                        ArticleTranslationRow.class)
                .setParameter("id", article.getId())
                .getResultList();
    }

    /** Those by which readers knew it, the oldest first. */
    List<String> aliases(ArticleRow article) {
        return published
                .entityManager()
                .createQuery("""
                        select s.slug from SlugRow s where s.type = :type and s.owner = :id and s.slug <> :slug
                        group by s.slug order by min(s.createdAt), s.slug
                        """, String.class)
                .setParameter("type", Article.TYPE.key())
                .setParameter("id", article.getId())
                .setParameter("slug", article.getSlug())
                .getResultList();
    }
}
