package press.masthead.article;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.Block;
import press.masthead.article.body.BodyPhotos;
import press.masthead.article.body.BodyText;
import press.masthead.article.body.TextBlock;
import press.masthead.custom.CustomFields;
import press.masthead.editorial.References;
import press.masthead.photo.Photo;
import press.masthead.problem.Faults;

/** What an article must have before readers get it. No uncredited picture is ever published. */
@Singleton
class PublishRules {

    private final References references;
    private final GoneReferences gone;
    private final Corrections corrections;
    private final CustomFields customs;

    PublishRules(References references, GoneReferences gone, Corrections corrections, CustomFields customs) {
        this.references = references;
        this.gone = gone;
        this.corrections = corrections;
        this.customs = customs;
    }

    /**
     * Notes everything that is missing, each with the pointer to its place in the article. What the latest revision refers to is
     * kept by the database, and what older ones refer to is not.
     */
    void check(Article article, ArticleRevision revision, Instant from, Faults faults) {
        ArticleContent content = revision.getContent();
        if (revision.getNumber() != article.getLatestRevision()) {
            gone.check(revision, faults);
        }
        if (content.article().section() == null) {
            faults.add("/section", "required", "A published article needs a section.");
        }
        if (isEmpty(content.blocks())) {
            faults.add("/body", "required", "A published article needs a body.");
        }
        corrections.checkPublished(article, revision, faults.at("/corrections"));
        customs.check(Article.TYPE.path(), content.article().custom(), faults.at("/custom"));
        SavePhotoUse lead = content.article().leadPhoto();
        Map<UUID, List<String>> inBody = BodyPhotos.of(content.blocks());
        Map<UUID, Photo> photos = references.all(
                Photo.class,
                Stream.concat(
                                inBody.keySet().stream(),
                                Stream.ofNullable(lead).map(use -> UUID.fromString(use.photo())))
                        .distinct()
                        .toList());
        photos.values().forEach(references::lock);
        if (lead != null) {
            check(photos.get(UUID.fromString(lead.photo())), lead.altText(), "/leadPhoto", from, faults);
        }
        inBody.forEach((id, pointers) ->
                pointers.forEach(pointer -> check(photos.get(id), null, "/body" + pointer, from, faults)));
    }

    /** Whether there is nothing to read or see in it. */
    private static boolean isEmpty(List<Block> blocks) {
        return blocks.stream().allMatch(TextBlock.class::isInstance)
                && BodyText.write(blocks).isBlank();
    }

    private static void check(
            @Nullable Photo photo, @Nullable String altText, String pointer, Instant from, Faults faults) {
        if (photo == null) {
            if (!faults.any(pointer)) {
                faults.add(pointer, "unknown-reference", "This photo does not exist any more.");
            }
            return;
        }
        if (photo.getCredit() == null) {
            faults.add(pointer, "credit-missing", "The photo %s has no credit.".formatted(photo.getLabel()));
        }
        if (altText == null && photo.getContent().altText() == null) {
            faults.add(pointer, "alt-text-missing", "The photo %s has no alt text.".formatted(photo.getLabel()));
        }
        if (photo.isExpired(from)) {
            faults.add(
                    pointer, "rights-expired", "The rights of the photo %s have run out.".formatted(photo.getLabel()));
        }
    }
}
