package press.masthead.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class DryRunTest {

    @Test
    void createsNothing() {
        String name = Newsroom.word();
        Response answer = Http.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .post(Editorial.TAGS.address() + "?dryRun=true");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<String>path("slug")).isEqualTo(name);
        assertThat(answer.header("Location")).isNull();
        assertThat(answer.header("ETag")).isNull();
        assertThat(Editorial.TAGS.get(answer.path("id")).statusCode()).isEqualTo(404);
        assertThat(Editorial.TAGS.create(Map.of("name", name)).slug()).isEqualTo(name);
    }

    @Test
    void tellsEveryFault() {
        ProblemAnswer.invalid(Http.admin()
                        .contentType(ContentType.JSON)
                        .body(Map.of("kind", "thing"))
                        .post(Editorial.TAGS.address() + "?dryRun=true"))
                .hasFaults("/name required", "/kind unknown-value");
    }

    @Test
    void changesNothing() {
        Item article = Newsroom.draft();
        String address = article.type().address(article.id());
        Response patched = Http.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", article.etag())
                .body(Map.of("kicker", "tried"))
                .patch(address + "?dryRun=true");
        assertThat(patched.statusCode()).isEqualTo(200);
        assertThat(patched.<String>path("kicker")).isEqualTo("tried");
        Response published = Http.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", article.etag())
                .body(Map.of())
                .post(address + "/publish?dryRun=true");
        assertThat(published.<String>path("status")).isEqualTo("published");
        assertThat(Http.admin()
                        .header("If-Match", article.etag())
                        .delete(address + "?dryRun=true")
                        .statusCode())
                .isEqualTo(204);
        assertThat(article.again().json().getString("status")).isEqualTo("draft");
        assertThat(article.again().etag()).isEqualTo(article.etag());
        assertThat(Http.anonymous().get("/v1/articles/" + article.id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void isForWritesOnly() {
        Item tag = Newsroom.tag();
        for (String address : List.of(tag.type().address(), tag.type().address(tag.id()))) {
            ProblemAnswer.of(Http.admin().get(address + "?dryRun=true"), 400, "invalid-request");
        }
        ProblemAnswer.of(
                Http.admin().header("If-Match", tag.etag()).delete(tag.type().address(tag.id()) + "?dryRun=perhaps"),
                400,
                "invalid-request");
    }
}
