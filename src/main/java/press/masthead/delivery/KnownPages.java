package press.masthead.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of pages, in bounded memory. It is known until something is published that may change it. While the
 * database is away it is known on; a page that is not known then counts as none.
 */
@Singleton
class KnownPages {

    private static final int THREADS = 4;
    private static final int MOST_WAITING = 1_000;

    private record Known(PublishedPage page, long at) {}

    private final PublishedPageService service;
    private final LiveStateKeeper keeper;
    private final Duration longestWait;
    private final Cache<PageKey, Known> pages;

    /** Its own threads, so that readers can't take the database from editors. */
    private final ExecutorService threads = new ThreadPoolExecutor(
            THREADS, THREADS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(MOST_WAITING), task -> {
                Thread thread = new Thread(task, "placements-pages");
                thread.setDaemon(true);
                return thread;
            });

    KnownPages(PublishedPageService service, LiveStateKeeper keeper, PlacementConfig config) {
        this.service = service;
        this.keeper = keeper;
        this.longestWait = config.longestWait();
        this.pages = Caffeine.newBuilder()
                .maximumWeight(config.pageMemory().asLongValue())
                .weigher(KnownPages::weight)
                .build();
    }

    /** What is known at once; null if the database has to be asked. */
    @Nullable
    PublishedPage known(PageKey key) {
        if (key.isBlank()) {
            return PublishedPage.UNKNOWN;
        }
        Known known = pages.getIfPresent(key);
        if (known != null && (known.at == keeper.state().pages() || keeper.isDatabaseAway())) {
            return known.page;
        }
        return keeper.isDatabaseAway() ? PublishedPage.UNKNOWN : null;
    }

    /** Asks the database, but does not wait for it long. */
    Uni<PublishedPage> find(PageKey key) {
        return Uni.createFrom()
                .item(() -> look(key))
                .runSubscriptionOn(threads)
                .ifNoItem()
                .after(longestWait)
                .recoverWithItem(() -> lastKnown(key))
                .onFailure()
                .recoverWithItem(() -> lastKnown(key));
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }

    /** Its number is taken before it is read, so that what is published meanwhile makes it doubtful. */
    private PublishedPage look(PageKey key) {
        long at = keeper.state().pages();
        Known known = pages.asMap()
                .compute(key, (same, last) -> last != null && last.at == at ? last : new Known(service.find(key), at));
        return Objects.requireNonNull(known).page;
    }

    private PublishedPage lastKnown(PageKey key) {
        Known known = pages.getIfPresent(key);
        return known == null ? PublishedPage.UNKNOWN : known.page;
    }

    private static int weight(PageKey key, Known known) {
        int texts = length(key.article()) + length(key.section());
        for (String tag : key.tags()) {
            texts += length(tag);
        }
        return 300
                + 2 * texts
                + 64 * (known.page.sections().size() + known.page.tags().size());
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : 50 + text.length();
    }
}
