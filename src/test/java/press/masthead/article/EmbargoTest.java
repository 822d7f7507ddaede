package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class EmbargoTest {

    private static final String EMBARGO = "2990-01-01T00:00:00Z";
    private static final String BEFORE = "2989-12-31T23:59:59Z";

    @Test
    void holdsArticleBackUntilItEnds() {
        Item article = Newsroom.draft("embargoUntil", EMBARGO);
        assertThat(article.json().getString("embargoUntil")).isEqualTo(EMBARGO);
        for (Map<String, Object> how : java.util.List.<Map<String, Object>>of(Map.of(), Map.of("at", BEFORE))) {
            ProblemAnswer problem = ProblemAnswer.of(article.act("publish", how), 409, "embargoed");
            assertThat(problem.json().getString("embargoUntil")).isEqualTo(EMBARGO);
        }
        Item scheduled = article.publish(Map.of("at", EMBARGO));
        assertThat(scheduled.json().getString("status")).isEqualTo("scheduled");
        assertThat(scheduled.json().getBoolean("lastTransition.overridesEmbargo"))
                .isFalse();
    }

    @Test
    void countsForOlderRevisionsToo() {
        Item article = Newsroom.draft().patch(Map.of("embargoUntil", EMBARGO));
        ProblemAnswer.of(article.act("publish", Map.of("revision", 1)), 409, "embargoed");
    }

    @Test
    void isOverriddenByWhoMayOnly() {
        Item article = Newsroom.draft("embargoUntil", EMBARGO);
        var refused = Http.as("editor")
                .contentType(ContentType.JSON)
                .header("If-Match", article.etag())
                .body(Map.of("overrideEmbargo", true))
                .post(article.type().address(article.id()) + "/publish");
        ProblemAnswer.of(refused, 403, "forbidden").says("embargo");

        Item published = article.publish(Map.of("overrideEmbargo", true, "note", "The minister agreed"));
        assertThat(published.json().getBoolean("lastTransition.overridesEmbargo"))
                .isTrue();
        assertThat(published.published().asString()).doesNotContain("embargo");
    }

    @Test
    void endsNotAfterWhatIsScheduled() {
        Item scheduled = Newsroom.draft().publish(Map.of("at", BEFORE));
        ProblemAnswer.invalid(scheduled.type().patch(scheduled.id(), scheduled.etag(), Map.of("embargoUntil", EMBARGO)))
                .hasFaults("/embargoUntil not-allowed");
        scheduled.patch(Map.of("embargoUntil", BEFORE));
    }

    @Test
    void needsTimeWithOffset() {
        ProblemAnswer.invalid(
                        Newsroom.draft().type().post(Map.of("headline", "x", "embargoUntil", "2990-01-01T00:00:00")))
                .hasFaults("/embargoUntil malformed");
    }
}
