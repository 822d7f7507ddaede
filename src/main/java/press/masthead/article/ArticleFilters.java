package press.masthead.article;

import press.masthead.author.Author;
import press.masthead.editorial.EditorialType;
import press.masthead.query.Filter;
import press.masthead.query.Filters;
import press.masthead.query.ReferenceLookup;
import press.masthead.taxonomy.Taxonomy;

/** By what editors look for articles. What articles refer to is that of their latest revision. */
final class ArticleFilters {

    /** A section means those below it too. */
    static final Filter SECTION = Filters.references(
            "section", linked("Section", "number"), new ReferenceLookup(slugs(Taxonomy.SECTION), """
            with recursive below as (
                select s.id from editorial.section s where s.id = any(:ids)
                union select c.id from editorial.section c join below b on c.parent_id = b.id)
            select id from below
            """));

    static final Filter TAG = Filters.references("tag", linked("Tag", "revision"), mergeable(Taxonomy.TAG));

    static final Filter AUTHOR = Filters.references("author", linked("Author", "revision"), mergeable(Author.TYPE));

    private ArticleFilters() {}

    private static String linked(String kind, String revision) {
        return """
                exists (select 1 from Article%sLink l
                where l.id.articleId = e.id and l.id.%s = e.latestRevision and l.target in (?))""".formatted(kind, revision);
    }

    /** What was merged into another means the other. */
    private static ReferenceLookup mergeable(EditorialType type) {
        return new ReferenceLookup(
                slugs(type),
                "select coalesce(m.merged_into, m.id) as id from editorial.%s m where m.id = any(:ids)"
                        .formatted(type.key()));
    }

    /** By present and by former slugs. */
    private static String slugs(EditorialType type) {
        return "select s.owner from KnownSlug s where s.id.type = '%s' and s.id.slug in (:slugs)".formatted(type.key());
    }
}
