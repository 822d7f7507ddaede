package press.masthead.article;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.masthead.editorial.References;
import press.masthead.photo.Photo;
import press.masthead.photo.RightsObstacle;
import press.masthead.problem.Faults;

/** What a photo must have before an article shows it to readers. */
@Singleton
class PhotoRules {

    private final References references;
    private final PhotoQuota quota;

    PhotoRules(References references, PhotoQuota quota) {
        this.references = references;
        this.quota = quota;
    }

    /**
     * Notes what stands against each photo, at each place where it is shown. Until the end of the transaction nobody changes
     * these photos.
     *
     * @param from when the article appears; what their rights say of later is heeded when it is read
     */
    void check(Article article, ArticleContent content, Instant from, Faults faults) {
        List<ShownPhoto> shown = ShownPhoto.of(content);
        Map<UUID, Photo> photos = references.all(
                Photo.class, shown.stream().map(ShownPhoto::photo).distinct().toList());
        // In one order for all, so that two who publish the same photos do not wait for each other.
        photos.values().stream().sorted(Comparator.comparing(Photo::getId)).forEach(this::lock);
        Map<UUID, Long> uses = quota.uses(photos.values(), article.getId());
        for (ShownPhoto one : shown) {
            Photo photo = photos.get(one.photo());
            if (photo != null) {
                check(photo, one, from, faults);
                checkQuota(photo, uses, one.pointer(), faults);
            } else if (!faults.any(one.pointer())) {
                faults.add(one.pointer(), "unknown-reference", "This photo does not exist any more.");
            }
        }
    }

    /** Whoever takes the last use of a photo must be alone with it. */
    private void lock(Photo photo) {
        if (photo.getMostUses() == null) {
            references.lock(photo);
        }
        if (photo.getMostUses() != null) {
            references.lockAlone(photo);
        }
    }

    private static void check(Photo photo, ShownPhoto use, Instant from, Faults faults) {
        String name = photo.getLabel();
        if (photo.getCredit() == null) {
            faults.add(use.pointer(), "credit-missing", "The photo %s has no credit.".formatted(name));
        }
        if (use.altText() == null && photo.getContent().altText() == null) {
            faults.add(use.pointer(), "alt-text-missing", "The photo %s has no alt text.".formatted(name));
        }
        if (photo.isUnmarked()) {
            faults.add(
                    use.pointer(),
                    "generated-unmarked",
                    "The photo %s is credited as generated, but has no digitalSourceType that tells readers so, such as trainedAlgorithmicMedia."
                            .formatted(name));
        }
        for (RightsObstacle obstacle : photo.getObstacles(from)) {
            faults.add(use.pointer(), obstacle.code(), "The photo %s %s".formatted(name, obstacle.detail()));
        }
    }

    private static void checkQuota(Photo photo, Map<UUID, Long> uses, String pointer, Faults faults) {
        Integer most = photo.getMostUses();
        long used = uses.getOrDefault(photo.getId(), 0L);
        if (most != null && used >= most) {
            faults.add(
                    pointer,
                    "rights-used-up",
                    "The photo %s may be shown by %s at a time. Published with it are: %d."
                            .formatted(photo.getLabel(), most == 1 ? "one article" : most + " articles", used));
        }
    }
}
