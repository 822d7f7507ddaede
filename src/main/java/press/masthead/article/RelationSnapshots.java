package press.masthead.article;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
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

/** Notes what articles refer to as it is now: for any number of them with the same few queries. */
@Singleton
class RelationSnapshots {

    private final References references;

    RelationSnapshots(References references) {
        this.references = references;
    }

    List<RevisionRelations> of(List<ArticleContent> contents) {
        references.lookUp(contents.stream().map(ArticleContent::article).flatMap(ArticleReferences::of));
        Map<UUID, Photo> photos = references.all(
                Photo.class,
                contents.stream().flatMap(RelationSnapshots::photos).distinct().toList());
        return contents.stream().map(content -> of(content, photos)).toList();
    }

    private RevisionRelations of(ArticleContent content, Map<UUID, Photo> photos) {
        SaveArticle article = content.article();
        return new RevisionRelations(
                article.section() == null ? null : find(Taxonomy.SECTION, article.section()),
                all(Taxonomy.TAG, article.tags().stream()),
                all(Author.TYPE, article.byline().stream().map(SaveByline::author)),
                photos(content)
                        .map(photos::get)
                        .filter(Objects::nonNull)
                        .map(PhotoSnapshot::of)
                        .toList());
    }

    private List<Reference> all(EditorialType type, Stream<@Nullable String> ids) {
        return ids.filter(Objects::nonNull)
                .distinct()
                .map(id -> find(type, id))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Reference find(EditorialType type, String id) {
        return references.find(type, id).map(Reference::of).orElse(null);
    }

    private static Stream<UUID> photos(ArticleContent content) {
        return Stream.concat(
                        Stream.ofNullable(content.article().leadPhoto())
                                .map(SavePhotoUse::photo)
                                .map(UUID::fromString),
                        BodyPhotos.of(content.blocks()).keySet().stream())
                .distinct();
    }
}
