package press.masthead.article;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.BodyPhotos;
import press.masthead.author.Author;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.Reference;
import press.masthead.editorial.References;
import press.masthead.photo.Photo;
import press.masthead.taxonomy.Taxonomy;

/**
 * Notes what an article refers to as it is now. All of that has been looked up in this transaction before the article is saved,
 * so that it asks the database for nothing but the credits of photos.
 */
@Singleton
class RelationSnapshots {

    private final References references;

    RelationSnapshots(References references) {
        this.references = references;
    }

    /** Reads the photos of all these at once. */
    void prepare(List<ArticleContent> contents) {
        references.all(
                Photo.class,
                contents.stream()
                        .flatMap(RelationSnapshots::photos)
                        .distinct()
                        .map(UUID::fromString)
                        .toList());
    }

    RevisionRelations of(ArticleContent content) {
        SaveArticle article = content.article();
        List<PhotoSnapshot> photos =
                references
                        .all(
                                Photo.class,
                                photos(content).distinct().map(UUID::fromString).toList())
                        .values()
                        .stream()
                        .map(PhotoSnapshot::of)
                        .toList();
        return new RevisionRelations(
                reference(Taxonomy.SECTION, article.section()),
                all(Taxonomy.TAG, article.tags().stream()),
                all(Author.TYPE, article.byline().stream().map(SaveByline::author)),
                photos);
    }

    private static Stream<String> photos(ArticleContent content) {
        return Stream.concat(
                Stream.ofNullable(content.article().leadPhoto()).map(SavePhotoUse::photo),
                BodyPhotos.of(content.blocks()).keySet().stream().map(UUID::toString));
    }

    private List<Reference> all(EditorialType type, Stream<@Nullable String> ids) {
        return ids.distinct()
                .map(id -> reference(type, id))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Reference reference(EditorialType type, @Nullable String id) {
        return id == null ? null : references.find(type, id).map(Reference::of).orElse(null);
    }
}
