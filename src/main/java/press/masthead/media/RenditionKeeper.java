package press.masthead.media;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import press.masthead.problem.ProblemException;
import press.masthead.storage.FileStorage;

/** Gives renditions, each made when first asked for, and only once on this node however many ask at the same time. */
@Singleton
public class RenditionKeeper {

    private final FileStorage storage;
    private final RenditionMill mill;
    private final ImageJobs jobs;
    private final Map<String, CompletableFuture<byte[]>> beingMade = new ConcurrentHashMap<>();

    RenditionKeeper(FileStorage storage, RenditionMill mill, ImageJobs jobs) {
        this.storage = storage;
        this.mill = mill;
        this.jobs = jobs;
    }

    /**
     * Its bytes, whole: they are few, and a stream that a slow reader holds open would hold a thread.
     *
     * @throws ProblemException that too many wait to be made
     */
    public CompletionStage<byte[]> get(WantedRendition wanted) throws IOException {
        Optional<byte[]> kept = kept(wanted);
        return kept.isPresent() ? CompletableFuture.completedFuture(kept.get()) : made(wanted);
    }

    private CompletionStage<byte[]> made(WantedRendition wanted) {
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> others = beingMade.putIfAbsent(wanted.key(), mine);
        if (others != null) {
            return others;
        }
        try {
            jobs.run(() -> keptOrMade(wanted)).whenComplete((bytes, failure) -> {
                beingMade.remove(wanted.key());
                if (failure == null) {
                    mine.complete(bytes);
                } else {
                    mine.completeExceptionally(failure.getCause() == null ? failure : failure.getCause());
                }
            });
        } catch (ProblemException refused) {
            beingMade.remove(wanted.key());
            mine.completeExceptionally(refused);
        }
        return mine;
    }

    /** Another node, or whoever was just done here, may have made it meanwhile. */
    private byte[] keptOrMade(WantedRendition wanted) throws IOException {
        Optional<byte[]> kept = kept(wanted);
        return kept.isPresent() ? kept.get() : mill.make(wanted);
    }

    private Optional<byte[]> kept(WantedRendition wanted) throws IOException {
        Optional<InputStream> found = storage.open(wanted.key());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream bytes = found.get()) {
            return Optional.of(bytes.readAllBytes());
        }
    }
}
