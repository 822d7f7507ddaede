package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

/** Reporters write their own drafts, and nothing else. */
@QuarkusTest
class ReporterTest {

    private String key = "";

    @BeforeEach
    void hire() {
        key = Http.newKey("reporter");
    }

    @Test
    void writesOwnDraftAndReadsAll() {
        String address = write();
        assertThat(reporter("*").body(Map.of("kicker", "K")).patch(address).statusCode())
                .isEqualTo(200);
        assertThat(Http.withKey(key).get(Newsroom.draft().type().address()).statusCode())
                .isEqualTo(200);
        assertThat(reporter("*").delete(address).statusCode()).isEqualTo(204);
    }

    @Test
    void changesNoArticleOfOthers() {
        Item others = Newsroom.draft();
        String address = others.type().address(others.id());
        Response patched = reporter("*").body(Map.of("kicker", "K")).patch(address);
        ProblemAnswer.of(patched, 403, "forbidden");
        ProblemAnswer.of(reporter("*").delete(address), 403, "forbidden");
        Response replaced =
                reporter("*").body(Newsroom.articleFields(Newsroom.section())).put(address);
        ProblemAnswer.of(replaced, 403, "forbidden");
        assertThat(others.again().etag()).isEqualTo(others.etag());
    }

    @Test
    void changesNothingThatReadersGetOrWillGet() {
        String address = write();
        Map<String, String> scheduled = Map.of("at", "2999-01-01T00:00:00Z");
        Http.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(scheduled)
                .post(address + "/publish")
                .then()
                .statusCode(200);
        ProblemAnswer.of(reporter("*").body(Map.of("kicker", "K")).patch(address), 403, "forbidden");
    }

    @Test
    void publishesNothing() {
        String address = write();
        for (String action : new String[] {"publish", "unpublish", "unschedule", "request-changes"}) {
            ProblemAnswer.of(reporter("*").post(address + "/" + action), 403, "forbidden");
        }
    }

    @Test
    void archivesAndRestoresOwnDraft() {
        String address = write();
        assertThat(reporter("*").delete(address).statusCode()).isEqualTo(204);
        assertThat(reporter("*").post(address + "/restore").statusCode()).isEqualTo(200);
        assertThat(reporter("*").post(address + "/archive").statusCode()).isEqualTo(200);

        Item others = Newsroom.draft();
        ProblemAnswer.of(reporter("*").post(others.type().address(others.id()) + "/archive"), 403, "forbidden");
        Item foreign = Newsroom.draft();
        foreign.delete();
        String restore = foreign.type().address(foreign.id()) + "/restore";
        ProblemAnswer.of(reporter("*").post(restore), 403, "forbidden");
        Response inOtherWords =
                reporter("*").contentType("text/plain").body("please").post(restore);
        ProblemAnswer.of(inOtherWords, 415, "unsupported-media-type");
    }

    private String write() {
        return reporter("*")
                .body(Newsroom.articleFields(Newsroom.section()))
                .post("/v1/editorial/articles")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private RequestSpecification reporter(String ifMatch) {
        return Http.withKey(key).contentType(ContentType.JSON).header("If-Match", ifMatch);
    }
}
