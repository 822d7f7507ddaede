package press.masthead.article;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.BodyPhotos;
import press.masthead.author.Author;
import press.masthead.editorial.EditorialEntity;
import press.masthead.editorial.Reference;
import press.masthead.editorial.References;
import press.masthead.photo.Photo;
import press.masthead.problem.Faults;
import press.masthead.taxonomy.Section;
import press.masthead.taxonomy.Tag;

/** Finds what an old revision refers to and is deleted since. */
@Singleton
public class GoneReferences {

    private final References references;

    GoneReferences(References references) {
        this.references = references;
    }

    /** Notes everything that is gone, by the name it had, each with the pointer to its place in the article. */
    public void check(ArticleRevision revision, Faults faults) {
        SaveArticle article = revision.getContent().article();
        RevisionRelations relations = revision.getRelations();
        if (article.section() != null) {
            check(Section.class, List.of(article.section()), "section", relations, faults, "/section");
        }
        check(Tag.class, article.tags(), "tag", relations, faults, "/tags/%d");
        List<@Nullable String> authors =
                article.byline().stream().map(SaveByline::author).toList();
        check(Author.class, authors, "author", relations, faults, "/byline/%d/author");
        check(Article.class, article.readMore(), "article", relations, faults, "/readMore/%d");
        if (article.leadPhoto() != null) {
            check(Photo.class, List.of(article.leadPhoto().photo()), "photo", relations, faults, "/leadPhoto/photo");
        }
        Map<UUID, List<String>> inBody = BodyPhotos.of(revision.getContent().blocks());
        Map<UUID, Photo> there = references.all(Photo.class, inBody.keySet());
        inBody.forEach((id, pointers) -> pointers.stream()
                .filter(pointer -> !there.containsKey(id))
                .forEach(pointer -> note("photo", id.toString(), relations, faults, "/body" + pointer)));
    }

    private <E extends EditorialEntity> void check(
            Class<E> entity,
            List<? extends @Nullable String> ids,
            String type,
            RevisionRelations relations,
            Faults faults,
            String pointer) {
        Collection<UUID> wanted = ids.stream()
                .filter(id -> id != null)
                .map(UUID::fromString)
                .distinct()
                .toList();
        Map<UUID, E> there = references.all(entity, wanted);
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (id != null && !there.containsKey(UUID.fromString(id))) {
                note(type, id, relations, faults, pointer.formatted(i));
            }
        }
    }

    private static void note(String type, String id, RevisionRelations relations, Faults faults, String pointer) {
        Reference known = relations.reference(id);
        faults.add(
                pointer,
                "unknown-reference",
                "The %s %s does not exist any more.".formatted(type, known == null ? id : known.name()));
    }
}
