package press.masthead.article;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.BodyPhotos;
import press.masthead.author.Author;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.Reference;
import press.masthead.editorial.References;
import press.masthead.editorial.Wanted;
import press.masthead.photo.PhotoTypes;
import press.masthead.problem.Faults;
import press.masthead.taxonomy.Taxonomy;

/** Finds what an old revision refers to and was put away or deleted since, unless the latest refers to it all the same. */
@Singleton
public class GoneReferences {

    private final References references;

    GoneReferences(References references) {
        this.references = references;
    }

    /** Notes everything that is gone, by the name it had, each with the pointer to its place in the article. */
    public void check(ArticleRevision revision, ArticleContent latest, Faults faults) {
        SaveArticle article = revision.getContent().article();
        Map<UUID, List<String>> inBody = BodyPhotos.of(revision.getContent().blocks());
        references.lookUp(Stream.concat(
                ArticleReferences.of(article),
                inBody.keySet().stream().map(id -> new Wanted(PhotoTypes.PHOTO, id.toString()))));
        RevisionRelations known = revision.getRelations();
        check(Taxonomy.SECTION, Collections.singletonList(article.section()), known, faults, "/section");
        check(Taxonomy.TAG, article.tags(), known, faults, "/tags/%d");
        List<@Nullable String> authors =
                article.byline().stream().map(SaveByline::author).toList();
        check(Author.TYPE, authors, known, faults, "/byline/%d/author");
        List<@Nullable String> readMore = article.readMore().stream()
                .map(id -> latest.article().readMore().contains(id) ? null : id)
                .collect(Collectors.toList());
        check(Article.TYPE, readMore, known, faults, "/readMore/%d");
        if (article.leadPhoto() != null) {
            check(PhotoTypes.PHOTO, List.of(article.leadPhoto().photo()), known, faults, "/leadPhoto/photo");
        }
        inBody.forEach((id, pointers) -> pointers.forEach(
                pointer -> check(PhotoTypes.PHOTO, List.of(id.toString()), known, faults, "/body" + pointer)));
    }

    private void check(
            EditorialType type,
            List<? extends @Nullable String> ids,
            RevisionRelations relations,
            Faults faults,
            String pointer) {
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (id != null
                    && references
                            .find(type, id)
                            .filter(found -> !found.isArchived())
                            .isEmpty()) {
                note(type.name(), id, relations, faults, pointer.formatted(i));
            }
        }
    }

    private static void note(String type, String id, RevisionRelations relations, Faults faults, String pointer) {
        Reference known = relations.reference(id);
        faults.add(
                pointer,
                "unknown-reference",
                "The %s %s is not there any more.".formatted(type, known == null ? id : known.name()));
    }
}
