package press.masthead.delivery;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.article.Article;
import press.masthead.author.Author;
import press.masthead.cache.Tags;
import press.masthead.problem.ProblemException;
import press.masthead.query.ListDefinition;
import press.masthead.query.Lists;
import press.masthead.taxonomy.Taxonomy;

/** Finds the newest articles, and what they can be chosen by. It is part of the transaction of whoever asks. */
@Singleton
public class NewestArticles {

    private final Published published;
    private final Lists lists;
    private final ArticleCards cards;
    private final PublishedBodies bodies;
    private final ShownThings shown;

    NewestArticles(Published published, Lists lists, ArticleCards cards, PublishedBodies bodies, ShownThings shown) {
        this.published = published;
        this.lists = lists;
        this.cards = cards;
        this.bodies = bodies;
        this.shown = shown;
    }

    /** @throws ProblemException that there is none; @throws Moved that it has another slug now */
    public ArticleSubject section(String slug, @Nullable String locale) {
        SectionRow row = published.find(SectionRow.class, Taxonomy.SECTION.key(), slug);
        return new ArticleSubject(row.getId(), row.getSlug(), row.getName(locale), row.getDescription(locale));
    }

    /** @throws ProblemException that there is none; @throws Moved that it has another slug now */
    public ArticleSubject author(String slug, @Nullable String locale) {
        AuthorRow row = published.find(AuthorRow.class, Author.TYPE.key(), slug);
        PublishedAuthor author = PublishedAuthor.of(row, null, locale);
        return new ArticleSubject(row.getId(), row.getSlug(), author.name(), null);
    }

    /** @throws ProblemException that there is none; @throws Moved that it has another slug now */
    public ArticleSubject tag(String slug, @Nullable String locale) {
        TagRow row = published.find(TagRow.class, Taxonomy.TAG.key(), slug);
        return new ArticleSubject(row.getId(), row.getSlug(), row.getName(locale), row.getDescription(locale));
    }

    /**
     * The newest first, in the same few queries however many.
     *
     * @param filters as the list of articles takes them
     */
    public List<WholeArticle> find(Map<String, String> filters, int most, boolean withBodies) {
        shown.add(Tags.all(Article.TYPE.key()));
        MultivaluedMap<String, String> asked = new MultivaluedHashMap<>(filters);
        asked.putSingle(ListDefinition.LIMIT, String.valueOf(most));
        List<ArticleRow> rows = lists.find(PublishedLists.ARTICLES, asked, published.entityManager(), ArticleRow.class)
                .page()
                .data();
        Map<UUID, String> html =
                withBodies ? bodies.html(rows.stream().map(ArticleRow::getId).toList()) : Map.of();
        return cards.of(rows).stream()
                .map(card ->
                        new WholeArticle(card, withBodies ? Objects.requireNonNullElse(html.get(card.id()), "") : null))
                .toList();
    }
}
