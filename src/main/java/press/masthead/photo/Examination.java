package press.masthead.photo;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import press.masthead.image.CheckedImage;
import press.masthead.image.DecodersBusyException;
import press.masthead.image.ImageCheck;
import press.masthead.image.ImageFormat;
import press.masthead.image.RefusedImageException;
import press.masthead.image.metadata.ImageMetadata;
import press.masthead.image.rendition.BlurredPicture;
import press.masthead.media.ImageJobs;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Finds out all that a file tells, before anything is saved and without a transaction, because it takes its time. */
@Singleton
class Examination {

    private static final Logger LOG = Logger.getLogger(Examination.class);

    private final ImageCheck images;
    private final ImageJobs jobs;

    Examination(ImageCheck images, ImageJobs jobs) {
        this.images = images;
        this.jobs = jobs;
    }

    /** @throws ProblemException that the file is not taken; why is noted */
    Upload examine(ReceivedFile received, @Nullable String name, SavePhoto photo, boolean described, Faults faults) {
        CheckedImage image = image(received, faults);
        BlurredPicture placeholder = placeholder(received, image.format(), faults);
        PhotoFile file = new PhotoFile(
                received.hash(),
                image.format(),
                received.bytes(),
                image.width(),
                image.height(),
                name,
                placeholder.color(),
                placeholder.blurhash());
        return new Upload(received.path(), file, photo, described, metadata(received));
    }

    private BlurredPicture placeholder(ReceivedFile received, ImageFormat format, Faults faults) {
        try {
            return jobs.run(() -> BlurredPicture.of(received.path(), format)).join();
        } catch (CompletionException e) {
            LOG.infof(e, "A picture could not be shown small");
            faults.add("/file", "damaged", "The file is damaged: its colours can't be read.");
            throw new ProblemException(ProblemType.FILE_REFUSED);
        }
    }

    private CheckedImage image(ReceivedFile received, Faults faults) {
        try {
            return images.check(received.path());
        } catch (RefusedImageException e) {
            faults.add("/file", e.code(), String.valueOf(e.getMessage()));
            throw new ProblemException(ProblemType.FILE_REFUSED);
        } catch (DecodersBusyException e) {
            throw new ProblemException(
                    ProblemType.UNAVAILABLE, "More pictures arrive than can be examined now. Try again in a moment.");
        } catch (IOException e) {
            throw StorageProblems.of(e);
        }
    }

    private static ImageMetadata metadata(ReceivedFile received) {
        try {
            return ImageMetadata.read(received.path());
        } catch (IOException e) {
            throw StorageProblems.of(e);
        }
    }
}
