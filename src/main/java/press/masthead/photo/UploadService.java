package press.masthead.photo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import press.masthead.editorial.IfMatch;
import press.masthead.editorial.Saved;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.storage.FileStorage;
import press.masthead.write.WriteRequest;

/** Keeps photos that are uploaded together with their files. */
@Singleton
class UploadService {

    private final EntityManager entityManager;
    private final PhotoService photos;
    private final PhotoFilling filling;
    private final LeftoverService leftovers;
    private final FileStorage storage;
    private final WriteRequest request;

    UploadService(
            EntityManager entityManager,
            PhotoService photos,
            PhotoFilling filling,
            LeftoverService leftovers,
            FileStorage storage,
            WriteRequest request) {
        this.entityManager = entityManager;
        this.photos = photos;
        this.filling = filling;
        this.leftovers = leftovers;
        this.storage = storage;
        this.request = request;
    }

    /**
     * Makes a photo of this file, or finds the one that there is.
     *
     * @throws ProblemException that something is wrong with what the editor says of it, that the photo that there is was put
     *     away, or that the file could not be kept
     */
    @Transactional
    Saved<PhotoView> upload(Upload upload, Faults faults) {
        PhotoFile file = upload.file();
        // Of two that send the same file at once, the second finds the photo of the first.
        leftovers.lock(file.hash());
        Optional<Photo> known = find(file.hash());
        if (known.isPresent()) {
            faults.throwIfAny();
            return new Saved<>(photos.view(inUse(known.get())), false);
        }
        PhotoView view = photos.create(file, filling.fill(upload.photo(), upload.metadata()), faults.at("/photo"));
        if (!request.isDryRun()) {
            keep(upload);
            leftovers.forget(file);
        }
        return new Saved<>(view, true);
    }

    /**
     * Puts this file in the place of the one that the photo has. All that is said of the photo stays, but what the former file
     * filled and this one says otherwise; credit and alt text stay in any case.
     *
     * @throws ProblemException that the photo has none, that another photo has this one, or that it could not be kept
     */
    @Transactional
    PhotoView replace(String reference, IfMatch ifMatch, Upload upload, Faults faults) {
        Photo photo = photos.toBeChanged(reference, ifMatch);
        if (upload.described()) {
            faults.add(
                    "/photo", "not-allowed", "A file is sent alone here; change what is said of the photo by itself.");
        }
        faults.throwIfAny();
        PhotoFile former = photo.getFile();
        if (former == null) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "This photo is at an address of its own, so it has no file to be replaced.");
        }
        leftovers.lock(upload.file().hash());
        Optional<Photo> known = find(upload.file().hash());
        if (known.isPresent() && !known.get().equals(photo)) {
            throw new ProblemException(
                            ProblemType.CONFLICT,
                            "This file is the photo %s already."
                                    .formatted(known.get().getId()))
                    .with("photo", known.get().getId());
        }
        if (known.isPresent()) {
            return photos.view(photo);
        }
        PhotoView view = photos.replaceFile(photo, upload.file(), filling.refill(photo, upload.metadata()), faults);
        if (!request.isDryRun()) {
            keep(upload);
            leftovers.forget(upload.file());
        }
        return view;
    }

    /** The file of this photo, as it was uploaded. @throws ProblemException that it has none */
    @Transactional
    Original original(String reference) {
        PhotoFile file = photos.file(reference)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "This photo is at an address of its own, and has no file here."));
        try {
            InputStream bytes = storage.open(file.key())
                    .orElseThrow(() -> new IllegalStateException("the file %s is lost".formatted(file.key())));
            return new Original(file, bytes);
        } catch (IOException e) {
            throw StorageProblems.of(e);
        }
    }

    private Optional<Photo> find(String hash) {
        return entityManager
                .createQuery("select p from Photo p where p.fileHash = :hash", Photo.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    private static Photo inUse(Photo photo) {
        if (photo.getArchivedAt() != null) {
            throw new ProblemException(
                            ProblemType.CONFLICT,
                            "This file is the photo %s, which is in the archive; restore it.".formatted(photo.getId()))
                    .with("photo", photo.getId());
        }
        return photo;
    }

    private void keep(Upload upload) {
        PhotoFile file = upload.file();
        try {
            storage.keep(file.key(), upload.path(), file.format().mediaType());
        } catch (IOException e) {
            throw StorageProblems.of(e);
        }
    }
}
