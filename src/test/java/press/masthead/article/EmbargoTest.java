package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        for (Map<String, Object> how : List.<Map<String, Object>>of(Map.of(), Map.of("at", BEFORE))) {
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

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"2989-12-31T23:59:59Z\""})
    void isLiftedOrMovedForwardByWhoMayOnly(String until) {
        Item article = Newsroom.draft("embargoUntil", EMBARGO);
        String patch = "{\"embargoUntil\": " + until + "}";
        ProblemAnswer refused =
                ProblemAnswer.of(as("editor", article).body(patch).patch(address(article)), 403, "forbidden");
        refused.hasFaults("/embargoUntil not-allowed").says("under embargo until " + EMBARGO);
        assertThat(refused.json().getString("embargoUntil")).isEqualTo(EMBARGO);

        Map<String, Object> fields = Newsroom.with(Map.of(), "headline", "Other " + Newsroom.word(), "locale", "en");
        ProblemAnswer.of(as("editor", article).body(fields).put(address(article)), 403, "forbidden")
                .hasFaults("/embargoUntil not-allowed");
        Map<String, Object> operation =
                Newsroom.with(Map.of(), "operation", "replace", "ref", article.id(), "ifMatch", "*", "body", fields);
        ProblemAnswer.of(
                        as("editor", article)
                                .body(Map.of("operations", List.of(operation)))
                                .post(article.type().address("batch")),
                        422,
                        "batch-refused")
                .hasFaults("/operations/0/body/embargoUntil not-allowed");

        Item lifted = Item.of(article.type(), article.type().patch(article.id(), article.etag(), patch), 200);
        assertThat(auditNotes(lifted)).containsExactly("Overrides the embargo.", null);
    }

    @Test
    void isMovedBackByAnybody() {
        Item article = Newsroom.draft("embargoUntil", BEFORE);
        assertThat(as("editor", article)
                        .body(Map.of("embargoUntil", EMBARGO))
                        .patch(address(article))
                        .statusCode())
                .isEqualTo(200);
        assertThat(auditNotes(article)).containsOnlyNulls();
    }

    @Test
    void isLiftedByAnybodyOnceItEnded() {
        Item article = Newsroom.draft("embargoUntil", "2017-11-21T08:30:00Z");
        assertThat(as("editor", article)
                        .body("{\"embargoUntil\": null}")
                        .patch(address(article))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void staysWhenOlderRevisionIsRestored() {
        Item article = Newsroom.draft().patch(Map.of("embargoUntil", EMBARGO, "kicker", "New"));
        JsonPath restored = as("editor", article)
                .post(address(article) + "/revisions/1/restore")
                .jsonPath();
        assertThat(restored.<Object>get("kicker")).isNull();
        assertThat(restored.getString("embargoUntil")).isEqualTo(EMBARGO);
    }

    private static RequestSpecification as(String role, Item article) {
        return Http.as(role).contentType(ContentType.JSON).header("If-Match", article.etag());
    }

    private static String address(Item article) {
        return article.type().address(article.id());
    }

    private static List<String> auditNotes(Item article) {
        return Http.admin()
                .get("/v1/editorial/audit-log?item=" + article.id())
                .jsonPath()
                .getList("data.note");
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
