package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.masthead.rendering.RenderingService;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/**
 * While editors change names and texts, and articles are rendered at the same time, what was rendered and is said to hold is, at each
 * moment of the database, what would be put together then.
 */
@QuarkusTest
class RenderedRaceTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(8);

    @Inject
    RenderingService rendering;

    @Inject
    Published published;

    @Inject
    ArticleCards cards;

    @Inject
    RenderedArticles rendered;

    @Inject
    ObjectMapper mapper;

    private final AtomicInteger held = new AtomicInteger();
    private final AtomicInteger changes = new AtomicInteger();

    @Test
    void whatHoldsIsWhatWouldBePutTogether() throws Exception {
        rendering.claim();
        rendering.render();
        Item section = Newsroom.section();
        Item tag = Newsroom.tag();
        Item author = Newsroom.author();
        Item credit = Newsroom.credit();
        Item photo = Newsroom.photo(credit);
        List<Item> articles = IntStream.range(0, 6)
                .mapToObj(number -> Newsroom.published(
                        "section", section.id(),
                        "tags", List.of(tag.id()),
                        "byline", Newsroom.byline(author),
                        "leadPhoto", Map.of("photo", photo.id())))
                .toList();
        List<UUID> ids =
                articles.stream().map(article -> UUID.fromString(article.id())).toList();

        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<Void>> all = threads.invokeAll(List.of(
                    repeat(() -> rename(section)),
                    repeat(() -> rename(tag)),
                    repeat(() -> rename(author)),
                    repeat(() -> rename(credit)),
                    repeat(() -> article(articles.get(0))),
                    repeat(rendering::render),
                    repeat(() -> compare(ids)),
                    repeat(() -> compare(ids))));
            for (Future<Void> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(changes.get()).isGreaterThan(50);
        assertThat(held.get()).isGreaterThan(50);
        rendering.render();
        held.set(0);
        compare(ids);
        assertThat(held.get()).isEqualTo(ids.size());
    }

    private static Callable<Void> repeat(Runnable what) {
        return () -> {
            long end = System.nanoTime() + LONG_ENOUGH.toNanos();
            while (System.nanoTime() < end) {
                what.run();
            }
            return null;
        };
    }

    private void rename(Item item) {
        item.again().patch(Map.of("name", "Name " + Newsroom.word()));
        changes.incrementAndGet();
    }

    private void article(Item article) {
        article.again().patch(Map.of("headline", "Headline " + Newsroom.word())).publish();
        changes.incrementAndGet();
    }

    private void compare(List<UUID> ids) {
        QuarkusTransaction.requiringNew().run(() -> {
            Map<UUID, RenderedCardRow> kept = published.all(RenderedCardRow.class, ids, RenderedCardRow::getId);
            Map<UUID, ArticleRow> made = published.all(ArticleRow.class, ids, ArticleRow::getId);
            assertThat(kept.keySet()).isEqualTo(made.keySet());
            made.forEach((id, now) -> rendered.cards(List.of(Objects.requireNonNull(kept.get(id))))
                    .ifPresent(card -> {
                        assertThat(card.get(0).text()).isEqualTo(json(cards.of(now)));
                        held.incrementAndGet();
                    }));
        });
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
