package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

@QuarkusTest
class ArticleScheduleTest {

    private static final String NEVER = "2999-01-01T00:00:00Z";

    @Test
    void appearsAndDisappearsByItself() throws InterruptedException {
        Instant at = Instant.now().plusSeconds(2);
        Instant until = at.plusSeconds(2);
        Item article = Newsroom.draft().publish(Map.of("at", at.toString(), "until", until.toString()));
        assertThat(article.json().getString("status")).isEqualTo("scheduled");
        assertThat(article.json().getList("allowedTransitions")).containsExactly("publish", "unschedule", "unpublish");
        assertThat(article.published().statusCode()).isEqualTo(404);
        assertThat(listed(article)).isFalse();
        waitUntil(at);
        assertThat(article.published().statusCode()).isEqualTo(200);
        assertThat(listed(article)).isTrue();
        assertThat(article.again().json().getString("status")).isEqualTo("published");
        waitUntil(until);
        assertThat(article.published().statusCode()).isEqualTo(404);
        assertThat(listed(article)).isFalse();
        assertThat(article.again().json().getString("status")).isEqualTo("draft");
    }

    @Test
    void keepsOldTextUntilScheduledUpdate() throws InterruptedException {
        String slug = Newsroom.word();
        Item article = Newsroom.published("headline", "Old", "slug", slug);
        Instant at = Instant.now().plusSeconds(2);
        Item scheduled =
                article.patch(Map.of("headline", "New", "slug", slug + "-new")).publish(Map.of("at", at.toString()));
        assertThat(scheduled.json().getString("status")).isEqualTo("published");
        assertThat(scheduled.json().getInt("live.revision")).isEqualTo(1);
        assertThat(scheduled.json().getInt("scheduled.revision")).isEqualTo(2);
        assertThat(headline(article)).isEqualTo("Old");
        assertThat(Http.anonymous().get("/v1/articles/" + slug + "-new").statusCode())
                .isEqualTo(404);
        waitUntil(at);
        assertThat(headline(article)).isEqualTo("New");
        assertThat(Http.anonymous().get("/v1/articles/" + slug).header("Location"))
                .isEqualTo("/v1/articles/" + slug + "-new");
    }

    @Test
    void isScheduledAnewOrCancelled() {
        Item article = Newsroom.draft().publish(Map.of("at", NEVER));
        article = article.publish(Map.of("at", "2998-01-01T00:00:00Z"));
        assertThat(article.json().getString("scheduled.from")).isEqualTo("2998-01-01T00:00:00Z");
        article = article.unpublish();
        assertThat(article.json().getString("status")).isEqualTo("draft");
        assertThat(article.json().getString("scheduled")).isNull();
        article = article.publish(Map.of("at", NEVER)).publish();
        assertThat(article.json().getString("status")).isEqualTo("published");
        assertThat(article.json().getString("scheduled")).isNull();
    }

    @Test
    void takesLiveAndScheduledBackTogether() {
        Item article = Newsroom.published()
                .patch(Map.of("kicker", "K"))
                .publish(Map.of("at", NEVER))
                .unpublish();
        assertThat(article.json().getString("live")).isNull();
        assertThat(article.json().getString("scheduled")).isNull();
        assertThat(article.published().statusCode()).isEqualTo(404);
    }

    @Test
    void hasDatesOfItsFirstAppearance() {
        Item article = Newsroom.draft().publish(Map.of("at", NEVER));
        article = article.unpublish().publish();
        Instant published = Instant.parse(article.published().jsonPath().getString("publishedAt"));
        Instant first = Instant.parse(article.published().jsonPath().getString("firstPublishedAt"));
        assertThat(List.of(published, first))
                .allSatisfy(time -> assertThat(time).isBetween(Instant.now().minusSeconds(60), Instant.now()));
    }

    private static boolean listed(Item article) {
        return !Http.anonymous()
                .queryParam("section", article.json().getString("section.id"))
                .get("/v1/articles")
                .jsonPath()
                .getList("data")
                .isEmpty();
    }

    private static String headline(Item article) {
        return article.published().jsonPath().getString("headline");
    }

    /** Until a little after this moment. */
    private static void waitUntil(Instant moment) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(
                Math.max(0, Duration.between(Instant.now(), moment).toMillis()) + 150);
    }
}
