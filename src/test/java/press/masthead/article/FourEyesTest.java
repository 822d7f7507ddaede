package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

/** Where the newsroom wants it, nobody publishes what they wrote. */
@QuarkusTest
@TestProfile(FourEyesTest.Profile.class)
class FourEyesTest {

    /** A newsroom that wants four eyes. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("masthead.workflow.four-eyes", "true");
        }
    }

    @Test
    void letsOnlySomebodyElsePublish() {
        String writer = Http.newKey("editor");
        String other = Http.newKey("editor");
        Response created = Http.withKey(writer)
                .contentType(ContentType.JSON)
                .body(Newsroom.articleFields(Newsroom.section()))
                .post("/v1/editorial/articles");
        String address = created.header("Location");
        assertThat(created.jsonPath().getList("allowedTransitions")).containsExactly("submit", "archive");

        ProblemAnswer.of(publish(writer, address, Map.of()), 403, "forbidden").says("somebody else");
        ProblemAnswer.of(publish(writer, address, Map.of("at", "2999-01-01T00:00:00Z")), 403, "forbidden");
        assertThat(publish(other, address, Map.of()).statusCode()).isEqualTo(200);

        JsonPath edited = Http.withKey(other)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("kicker", "New"))
                .patch(address)
                .jsonPath();
        assertThat(edited.getList("allowedTransitions")).containsExactly("submit", "unpublish");
        ProblemAnswer.of(publish(other, address, Map.of()), 403, "forbidden");
        assertThat(publish(other, address, Map.of("revision", 1, "publishedAt", "2017-11-21T08:30:00Z"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(publish(writer, address, Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void countsWhoWroteWordsThatSomebodyElseRestored() {
        String writer = Http.newKey("editor");
        String restorer = Http.newKey("editor");
        String address = Http.withKey(writer)
                .contentType(ContentType.JSON)
                .body(Newsroom.articleFields(Newsroom.section()))
                .post("/v1/editorial/articles")
                .header("Location");
        Http.withKey(restorer)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("kicker", "New"))
                .patch(address);
        Response restored = Http.withKey(restorer).header("If-Match", "*").post(address + "/revisions/1/restore");
        assertThat(restored.jsonPath().getInt("revision")).isEqualTo(3);

        ProblemAnswer.of(publish(restorer, address, Map.of()), 403, "forbidden");
        ProblemAnswer.of(publish(writer, address, Map.of()), 403, "forbidden").says("somebody else");
        assertThat(publish(Http.newKey("editor"), address, Map.of()).statusCode())
                .isEqualTo(200);
    }

    private static Response publish(String key, String address, Map<String, ?> how) {
        return Http.withKey(key)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(how)
                .post(address + "/publish");
    }
}
