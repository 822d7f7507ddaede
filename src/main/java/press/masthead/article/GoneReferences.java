package press.masthead.article;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.BodyPhotos;
import press.masthead.author.Author;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.Reference;
import press.masthead.editorial.References;
import press.masthead.editorial.Referred;
import press.masthead.editorial.Wanted;
import press.masthead.photo.PhotoTypes;
import press.masthead.problem.Faults;
import press.masthead.taxonomy.Taxonomy;

/** Finds what an old revision refers to and was deleted or put away since. */
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
        var inBody = BodyPhotos.of(revision.getContent().blocks());
        references.lookUp(Stream.concat(
                ArticleReferences.of(article),
                inBody.keySet().stream().map(UUID::toString).map(id -> new Wanted(PhotoTypes.PHOTO, id))));
        check(Taxonomy.SECTION, article.section(), relations, "/section", faults);
        each(Taxonomy.TAG, article.tags(), relations, "/tags/%d", faults);
        List<@Nullable String> authors =
                article.byline().stream().map(SaveByline::author).toList();
        each(Author.TYPE, authors, relations, "/byline/%d/author", faults);
        if (article.leadPhoto() != null) {
            check(PhotoTypes.PHOTO, article.leadPhoto().photo(), relations, "/leadPhoto/photo", faults);
        }
        inBody.forEach((id, pointers) -> pointers.forEach(
                pointer -> check(PhotoTypes.PHOTO, id.toString(), relations, "/body" + pointer, faults)));
        each(Article.TYPE, article.readMore(), relations, "/readMore/%d", faults);
    }

    private void each(
            EditorialType type,
            List<? extends @Nullable String> ids,
            RevisionRelations relations,
            String pointer,
            Faults faults) {
        for (int i = 0; i < ids.size(); i++) {
            check(type, ids.get(i), relations, pointer.formatted(i), faults);
        }
    }

    private void check(
            EditorialType type, @Nullable String id, RevisionRelations relations, String pointer, Faults faults) {
        Optional<Referred> found = id == null ? Optional.empty() : references.find(type, id);
        if (id != null && found.map(Referred::isArchived).orElse(true)) {
            Reference then = relations.reference(id);
            faults.add(
                    pointer,
                    "unknown-reference",
                    found.isPresent()
                            ? "The %s %s is in the archive; restore it first."
                                    .formatted(type.name(), then == null ? id : then.name())
                            : "The %s %s does not exist any more."
                                    .formatted(type.name(), then == null ? id : then.name()));
        }
    }
}
