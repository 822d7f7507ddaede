package press.masthead.article;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.BodyPhotos;
import press.masthead.author.Author;
import press.masthead.editorial.EditorialEntity;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.Reference;
import press.masthead.editorial.References;
import press.masthead.editorial.SluggedEntity;
import press.masthead.photo.Photo;
import press.masthead.photo.PhotoTypes;
import press.masthead.taxonomy.Section;
import press.masthead.taxonomy.Tag;
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

    RevisionRelations of(ArticleContent content) {
        SaveArticle article = content.article();
        List<PhotoSnapshot> photos = Stream.concat(
                        Stream.ofNullable(article.leadPhoto()).map(SavePhotoUse::photo),
                        BodyPhotos.of(content.blocks()).keySet().stream().map(UUID::toString))
                .distinct()
                .map(id -> find(Photo.class, PhotoTypes.PHOTO, id))
                .filter(Objects::nonNull)
                .map(PhotoSnapshot::of)
                .toList();
        return new RevisionRelations(
                reference(Section.class, Taxonomy.SECTION, article.section()),
                all(Tag.class, Taxonomy.TAG, article.tags().stream()),
                all(Author.class, Author.TYPE, article.byline().stream().map(SaveByline::author)),
                photos);
    }

    private <E extends SluggedEntity> List<Reference> all(
            Class<E> entity, EditorialType type, Stream<@Nullable String> ids) {
        return ids.distinct()
                .map(id -> reference(entity, type, id))
                .filter(Objects::nonNull)
                .toList();
    }

    private <E extends SluggedEntity> @Nullable Reference reference(
            Class<E> entity, EditorialType type, @Nullable String id) {
        return Reference.ofNullable(find(entity, type, id));
    }

    private <E extends EditorialEntity> @Nullable E find(Class<E> entity, EditorialType type, @Nullable String id) {
        return id == null ? null : references.find(entity, type, id).orElse(null);
    }
}
