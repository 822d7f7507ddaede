package press.masthead.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.masthead.image.ImageFormat;
import press.masthead.image.rendition.EmbeddedCredit;
import press.masthead.image.rendition.Focus;
import press.masthead.image.rendition.PixelSize;
import press.masthead.image.rendition.RenditionFormat;
import press.masthead.image.rendition.RenditionRecipe;
import press.masthead.image.rendition.RenditionSize;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.storage.FileStorage;
import press.masthead.support.Quadrants;

class RenditionKeeperTest {

    private static final String ORIGINAL = "originals/ab/ab.jpg";

    private final Shelf shelf = new Shelf();
    private final ImageJobs jobs = new ImageJobs(new OneJob());
    private final RenditionKeeper store = new RenditionKeeper(shelf, new RenditionMill(shelf), jobs);

    @AfterEach
    void stop() {
        jobs.stop();
    }

    @Test
    void makesOneOnlyOnceHoweverManyAsk() throws IOException {
        shelf.files.put(ORIGINAL, Quadrants.jpeg(400, 200));
        CountDownLatch asked = hold();
        List<CompletableFuture<byte[]>> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answers.add(store.get(wanted(320)).toCompletableFuture());
        }
        asked.countDown();
        answers.forEach(CompletableFuture::join);

        assertThat(shelf.kept.get()).isEqualTo(1);
        assertThat(store.get(wanted(320)).toCompletableFuture().join())
                .isEqualTo(answers.get(0).join());
        assertThat(shelf.kept.get()).isEqualTo(1);
    }

    @Test
    void refusesWhatWouldWaitTooLong() throws IOException {
        shelf.files.put(ORIGINAL, Quadrants.jpeg(400, 200));
        CountDownLatch asked = hold();
        List<CompletableFuture<byte[]>> waiting = List.of(
                store.get(wanted(100)).toCompletableFuture(),
                store.get(wanted(101)).toCompletableFuture());
        CompletableFuture<byte[]> refused = store.get(wanted(102)).toCompletableFuture();

        assertThatThrownBy(refused::join)
                .cause()
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE));
        asked.countDown();
        waiting.forEach(CompletableFuture::join);
        assertThat(store.get(wanted(102)).toCompletableFuture().join()).isNotEmpty();
    }

    @Test
    void triesAgainAfterFailure() throws IOException {
        CompletableFuture<byte[]> lost = store.get(wanted(320)).toCompletableFuture();
        assertThatThrownBy(lost::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(IOException.class);

        shelf.files.put(ORIGINAL, Quadrants.jpeg(400, 200));
        assertThat(store.get(wanted(320)).toCompletableFuture().join()).isNotEmpty();
    }

    /** Keeps the only thread busy until the latch is released. */
    private CountDownLatch hold() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch latch = new CountDownLatch(1);
        CompletableFuture<Boolean> held = jobs.run(() -> {
            begun.countDown();
            latch.await();
            return true;
        });
        try {
            begun.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(held).isNotDone();
        return latch;
    }

    private static WantedRendition wanted(int width) {
        Picture picture = new Picture(
                new UUID(0, 1),
                "ab",
                ORIGINAL,
                "renditions/ab/ab/",
                ImageFormat.jpeg,
                new PixelSize(400, 200),
                Focus.CENTRE,
                EmbeddedCredit.NONE);
        RenditionSize size = new RenditionSize("w" + width, width, null);
        return new WantedRendition(
                picture,
                new RenditionRecipe(size, RenditionFormat.jpg, 0.8, Focus.CENTRE, EmbeddedCredit.NONE),
                "f" + width);
    }

    /** One at once, two in the queue. */
    private static final class OneJob implements ImageConfig {

        @Override
        public OptionalInt jobs() {
            return OptionalInt.of(1);
        }

        @Override
        public int queue() {
            return 2;
        }

        @Override
        public double jpegQuality() {
            return 0.8;
        }

        @Override
        public double webpQuality() {
            return 0.8;
        }
    }

    /** Files in memory. */
    private static final class Shelf implements FileStorage {

        private final Map<String, byte[]> files = new ConcurrentHashMap<>();
        private final AtomicInteger kept = new AtomicInteger();

        @Override
        public void keep(String key, Path file, String mediaType) throws IOException {
            files.put(key, Files.readAllBytes(file));
            kept.incrementAndGet();
        }

        @Override
        public Optional<InputStream> open(String key) {
            return Optional.ofNullable(files.get(key)).map(ByteArrayInputStream::new);
        }

        @Override
        public void delete(String key) {
            files.remove(key);
        }

        @Override
        public void deleteAll(String prefix) {
            files.keySet().removeIf(key -> key.startsWith(prefix));
        }
    }
}
