package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

/** Articles go back and forth between writers and editors, whatever readers get meanwhile. */
@QuarkusTest
class ReviewTest {

    @Test
    void archivesWithoutNoteThatWouldBeLost() {
        Item article = Newsroom.draft();
        ProblemAnswer.invalid(Http.admin()
                        .header("If-Match", article.etag())
                        .contentType(ContentType.JSON)
                        .body(Map.of("note", "Told twice"))
                        .delete(article.type().address(article.id())))
                .hasFaults(" not-allowed");
        assertThat(article.delete().statusCode()).isEqualTo(204);
    }

    @Test
    void passesBetweenWriterAndEditor() {
        String reporter = Http.newKey("reporter");
        String editor = Http.newKey("editor");
        String address = write(reporter);

        JsonPath submitted =
                act(reporter, address, "submit", "Please have a look").jsonPath();
        assertThat(submitted.getString("status")).isEqualTo("inReview");
        assertThat(submitted.getString("review")).isEqualTo("inReview");
        assertThat(submitted.getList("allowedTransitions")).containsExactly("archive");
        assertThat(submitted.getString("lastTransition.note")).isEqualTo("Please have a look");

        assertThat(read(editor, address).getList("allowedTransitions"))
                .containsExactly("requestChanges", "publish", "archive");
        JsonPath returned =
                act(editor, address, "request-changes", "Who says so?").jsonPath();
        assertThat(returned.getString("status")).isEqualTo("changesRequested");
        assertThat(read(reporter, address).getList("allowedTransitions")).containsExactly("submit", "archive");

        assertThat(act(reporter, address, "submit", "").statusCode()).isEqualTo(200);
        assertThat(act(editor, address, "publish", "").jsonPath().getString("status"))
                .isEqualTo("published");
        JsonPath transitions = read(editor, address + "/transitions");
        assertThat(transitions.getList("data.action")).containsExactly("publish", "submit", "requestChanges", "submit");
        assertThat(transitions.getList("data.number")).containsExactly(4, 3, 2, 1);
        assertThat(transitions.getString("data[2].note")).isEqualTo("Who says so?");
        assertThat(transitions.getString("data[2].actor.name")).isEqualTo("a test's editor");
        assertThat(transitions.getString("data[2].actor.id")).startsWith("key:");
    }

    @Test
    void offersCallerOnlyWhatTheyMayDo() {
        String address = write(Http.newKey("reporter"));
        for (String role : List.of("reporter", "reader", "campaigner")) {
            assertThat(read(Http.newKey(role), address).getList("allowedTransitions"))
                    .as(role)
                    .isEmpty();
        }
        ProblemAnswer.of(act(Http.newKey("reporter"), address, "submit", ""), 403, "forbidden");
    }

    @Test
    void keepsReviewOfNewerRevisionWhileOlderOneIsLive() {
        Item article = Newsroom.published();
        assertThat(article.json().<Object>get("review")).isNull();
        assertThat(article.json().getBoolean("changedSincePublish")).isFalse();

        Item edited = article.patch(Map.of("kicker", "New"));
        assertThat(edited.json().getString("status")).isEqualTo("published");
        assertThat(edited.json().getString("review")).isEqualTo("draft");
        assertThat(edited.json().getBoolean("changedSincePublish")).isTrue();
        assertThat(edited.act("submit", Map.of()).statusCode()).isEqualTo(200);
        Item submitted = edited.again();
        assertThat(submitted.json().getString("status")).isEqualTo("published");
        assertThat(submitted.json().getString("review")).isEqualTo("inReview");

        Item older = submitted.publish(Map.of("revision", 1, "publishedAt", "2017-11-21T08:30:00Z"));
        assertThat(older.json().getString("review")).isEqualTo("inReview");
        Item published = older.publish();
        assertThat(published.json().<Object>get("review")).isNull();
        assertThat(published.unpublish().json().getString("status")).isEqualTo("draft");
    }

    @Test
    void namesWhatIsAllowedInstead() {
        Item article = Newsroom.draft();
        ProblemAnswer problem = ProblemAnswer.of(article.act("request-changes", Map.of()), 409, "conflict");
        assertThat(problem.json().getList("allowedTransitions")).containsExactly("submit", "publish", "archive");
        article.act("submit", Map.of());
        ProblemAnswer.of(article.again().act("submit", Map.of()), 409, "conflict");
        ProblemAnswer.of(article.act("submit", Map.of()), 412, "version-mismatch");
        ProblemAnswer.of(Newsroom.published().act("submit", Map.of()), 409, "conflict");
    }

    @Test
    void archivesWithNote() {
        Item article = Newsroom.draft();
        JsonPath archived =
                article.act("archive", Map.of("note", "Told elsewhere")).jsonPath();
        assertThat(archived.getString("status")).isEqualTo("archived");
        assertThat(archived.getString("lastTransition.note")).isEqualTo("Told elsewhere");
        assertThat(archived.getList("allowedTransitions")).containsExactly("restore");
        ProblemAnswer.of(article.again().act("archive", Map.of()), 409, "conflict");
        ProblemAnswer.of(Newsroom.published().act("archive", Map.of()), 409, "conflict");
    }

    @Test
    void refusesWhatIsNoNote() {
        Item article = Newsroom.draft();
        for (String action : List.of("submit", "publish", "archive")) {
            ProblemAnswer.invalid(article.act(action, Map.of("note", "x".repeat(501), "nots", "x")))
                    .hasFaults("/note too-long", "/nots unknown-field");
        }
        assertThat(article.again().etag()).isEqualTo(article.etag());
    }

    private static String write(String key) {
        return Http.withKey(key)
                .contentType(ContentType.JSON)
                .body(Newsroom.articleFields(Newsroom.section()))
                .post("/v1/editorial/articles")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static Response act(String key, String address, String action, String note) {
        var request = Http.withKey(key).header("If-Match", "*");
        if (!note.isEmpty()) {
            request.contentType(ContentType.JSON).body(Map.of("note", note));
        }
        return request.post(address + "/" + action);
    }

    private static JsonPath read(String key, String address) {
        Response answer = Http.withKey(key).get(address);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }
}
