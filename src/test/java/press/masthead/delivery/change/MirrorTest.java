package press.masthead.delivery.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import press.masthead.support.Editorial;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** Whoever follows the changes has, in the end, what is published, whatever was written at the same time. */
@QuarkusTest
class MirrorTest {

    private static final int WRITERS = 16;
    private static final int STEPS = 14;

    @Test
    void equalsWhatIsPublished() throws Exception {
        List<Item> sections = List.of(Newsroom.section(), Newsroom.section());
        List<Item> authors = List.of(Newsroom.author(), Newsroom.author(), Newsroom.author());
        List<Item> tags = List.of(Newsroom.tag(), Newsroom.tag(), Newsroom.tag());
        Mirror fromNothing = new Mirror();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Random random = new Random(i);
            writers.add(threads.submit(() -> write(random, sections, authors, tags)));
        }
        while (!writers.stream().allMatch(Future::isDone)) {
            fromNothing.read("limit=7");
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        for (Future<?> writer : writers) {
            writer.get();
        }
        for (Mirror mirror : List.of(fromNothing.catchUp(), new Mirror().catchUp())) {
            mirror.assertEqualsWhatIsPublished("article", "articles");
            mirror.assertEqualsWhatIsPublished("section", "sections");
            mirror.assertEqualsWhatIsPublished("author", "authors");
            mirror.assertEqualsWhatIsPublished("tag", "tags");
            mirror.assertEqualsWhatIsPublished("photo", "photos");
            mirror.assertEqualsWhatIsPublished("photo-credit", "photo-credits");
        }
    }

    private static void write(Random random, List<Item> sections, List<Item> authors, List<Item> tags) {
        List<Item> mine = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            if (mine.isEmpty() || random.nextInt(4) == 0) {
                mine.add(Editorial.ARTICLES.create(Newsroom.with(
                        Newsroom.articleFields(one(sections, random)),
                        "byline",
                        Newsroom.byline(one(authors, random)),
                        "tags",
                        List.of(one(tags, random).id()))));
                continue;
            }
            Item article = one(mine, random).again();
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> accept(article.act("publish", Map.of()));
                case 3 -> accept(article.act("unpublish", Map.of()));
                case 4 ->
                    accept(Editorial.ARTICLES.patch(
                            article.id(),
                            article.etag(),
                            Map.of(
                                    "slug",
                                    Newsroom.word(),
                                    "tags",
                                    List.of(one(tags, random).id()))));
                default -> accept(article.delete());
            }
        }
    }

    /** Some steps are not allowed where an article stands. */
    private static void accept(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 204, 404, 409, 422);
    }

    private static Item one(List<Item> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }
}
