package press.masthead.photo;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.image.rendition.EmbeddedCredit;
import press.masthead.image.rendition.Focus;
import press.masthead.image.rendition.PixelSize;
import press.masthead.media.Picture;

/** What of a photo shapes its renditions. */
public final class PhotoPicture {

    private PhotoPicture() {}

    /** Empty for a photo at an address of its own. */
    public static Optional<Picture> of(
            UUID id, @Nullable PhotoFile file, SavePhoto photo, @Nullable SavePhotoCredit credit) {
        return Optional.ofNullable(file)
                .map(kept -> new Picture(
                        id,
                        kept.hash(),
                        kept.key(),
                        kept.renditions(),
                        kept.format(),
                        new PixelSize(kept.width(), kept.height()),
                        focus(photo.focalPoint()),
                        credit(photo, credit)));
    }

    private static Focus focus(@Nullable FocalPoint point) {
        return point == null ? Focus.CENTRE : new Focus(point.x(), point.y());
    }

    /** What the photo does not say is that of its credit. */
    private static EmbeddedCredit credit(SavePhoto photo, @Nullable SavePhotoCredit credit) {
        License license = photo.license() == null && credit != null ? credit.license() : photo.license();
        DigitalSourceType source = photo.digitalSourceType();
        return new EmbeddedCredit(
                photo.creator(),
                credit == null ? null : CreditLine.of(credit.creditLine(), photo.creator(), credit.name()),
                photo.source(),
                photo.copyrightNotice(),
                photo.usageTerms() == null && credit != null ? credit.usageTerms() : photo.usageTerms(),
                license == null ? null : license.url(),
                photo.acquireLicensePage() == null && credit != null
                        ? credit.acquireLicensePage()
                        : photo.acquireLicensePage(),
                source == null ? null : source.uri());
    }
}
