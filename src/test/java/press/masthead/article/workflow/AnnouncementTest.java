package press.masthead.article.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** What happens to articles by the clock is announced once, whoever announces it and whenever. */
@QuarkusTest
class AnnouncementTest {

    private static final int NODES = 16;
    private static final String NEVER = "2999-01-01T00:00:00Z";

    @Inject
    AnnouncementService announcements;

    @Test
    void announcesOnceHoweverManyTry() throws Exception {
        Instant at = soon();
        Instant until = at.plusSeconds(1);
        List<Item> articles = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            articles.add(Newsroom.draft().publish(Map.of("at", at.toString(), "until", until.toString())));
        }
        waitUntil(until);
        assertThat(types(articles.get(0))).containsExactly("article.scheduled");

        together(announcements::announce);

        for (Item article : articles) {
            assertThat(types(article)).containsExactly("article.unpublished", "article.published", "article.scheduled");
            JsonPath events = events(article);
            assertThat(Instant.parse(events.getString("data[1].at"))).isEqualTo(at);
            assertThat(Instant.parse(events.getString("data[0].at"))).isEqualTo(until);
            assertThat(events.getString("data[0].data.slug")).isEqualTo(article.slug());
            assertThat(events.getString("data[0].data.section"))
                    .isEqualTo(article.json().getString("section.slug"));
        }
    }

    @Test
    void announcesWhatHappenedBeforeScheduleIsReplaced() throws InterruptedException {
        Instant at = soon();
        Item article = Newsroom.draft().publish(Map.of("at", at.toString()));
        waitUntil(at);

        article.again().unpublish();
        announcements.announce();

        assertThat(types(article)).containsExactly("article.unpublished", "article.published", "article.scheduled");
    }

    @Test
    void forgetsWhatWasCancelledOrMoved() throws InterruptedException {
        Instant at = soon();
        Item cancelled = Newsroom.draft().publish(Map.of("at", at.toString()));
        assertThat(cancelled.act("unschedule", Map.of()).statusCode()).isEqualTo(200);
        Item moved = Newsroom.draft().publish(Map.of("at", at.toString())).publish(Map.of("at", NEVER));
        waitUntil(at);

        announcements.announce();

        assertThat(types(cancelled)).containsExactly("article.unscheduled", "article.scheduled");
        assertThat(types(moved)).containsExactly("article.scheduled", "article.scheduled");
    }

    @Test
    void losesNothingWhereOneTextFollowsAnother() throws InterruptedException {
        Item article = Newsroom.published("slug", Newsroom.word());
        Instant at = soon();
        Item updated = article.patch(Map.of("slug", Newsroom.word())).publish(Map.of("at", at.toString()));
        waitUntil(at);

        announcements.announce();

        assertThat(types(article)).containsExactly("article.published", "article.scheduled", "article.published");
        JsonPath events = events(article);
        assertThat(events.getString("data[0].data.slug")).isEqualTo(updated.slug());
        assertThat(events.getList("data[0].data.aliases")).containsExactly(article.slug());
        assertThat(events.getInt("data[0].data.revision")).isEqualTo(2);
    }

    @Test
    void tellsSectionByItsSlugOfThen() throws InterruptedException {
        Item section = Newsroom.section();
        Instant at = soon();
        Item article = Newsroom.draft("section", section.id()).publish(Map.of("at", at.toString()));
        String slug = Newsroom.word();
        section.patch(Map.of("slug", slug));
        waitUntil(at);

        announcements.announce();

        assertThat(events(article).getString("data[0].data.section")).isEqualTo(slug);
    }

    private static List<String> types(Item article) {
        return events(article).<String>getList("data.type").stream()
                .filter(type -> !Set.of("article.created", "article.changed").contains(type))
                .toList();
    }

    private static JsonPath events(Item article) {
        return Http.admin()
                .queryParam("item", article.id())
                .get("/v1/editorial/events")
                .jsonPath();
    }

    private static void together(Callable<Integer> announce) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        try {
            for (var done : nodes.invokeAll(Collections.nCopies(NODES, announce))) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }
    }

    private static Instant soon() {
        return Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.MILLIS);
    }

    private static void waitUntil(Instant moment) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(
                Math.max(0, Duration.between(Instant.now(), moment).toMillis()) + 150);
    }
}
