package press.masthead.article;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.BodyPhotoUse;
import press.masthead.article.body.BodyPhotos;

/**
 * A place in an article where a photo is shown.
 *
 * @param pointer such as {@code /leadPhoto} or {@code /body/blocks/4/photos/1}
 * @param altText of this use; null where the photo's own is shown
 */
record ShownPhoto(String pointer, UUID photo, @Nullable String altText) {

    /** All of them, in the order of the article. */
    static List<ShownPhoto> of(ArticleContent content) {
        SavePhotoUse lead = content.article().leadPhoto();
        Stream<BodyPhotoUse> inBody = BodyPhotos.uses(content.blocks()).stream();
        return Stream.concat(
                        Stream.ofNullable(lead)
                                .map(use -> new ShownPhoto("/leadPhoto", UUID.fromString(use.photo()), use.altText())),
                        inBody.map(use -> new ShownPhoto("/body" + use.pointer(), use.photo(), use.altText())))
                .toList();
    }
}
