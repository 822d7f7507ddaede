package press.masthead.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class IdempotencyTest {

    private static final int RETRIES = 50;

    @Test
    void answersTheSameAgain() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> tag = Map.of("name", Newsroom.word());
        Response first = post(key, tag);
        Response again = post(key, tag);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        for (String header : List.of("Location", "ETag", "Cache-Control", "Content-Type")) {
            assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
        }
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(count(first.path("name"))).isEqualTo(1);
    }

    @Test
    void doesOnceWhatIsSentManyTimesAtOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        String name = Newsroom.word();
        ExecutorService clients = Executors.newFixedThreadPool(RETRIES);
        try {
            List<Callable<Response>> retries = IntStream.range(0, RETRIES)
                    .<Callable<Response>>mapToObj(i -> () -> post(key, Map.of("name", name)))
                    .toList();
            for (var done : clients.invokeAll(retries)) {
                Response answer = done.get();
                assertThat(answer.statusCode()).isIn(201, 409);
                if (answer.statusCode() == 409) {
                    ProblemAnswer.of(answer, 409, "still-running");
                    assertThat(answer.header("Retry-After")).isEqualTo("1");
                }
            }
        } finally {
            clients.shutdown();
        }
        assertThat(post(key, Map.of("name", name)).header("Idempotency-Replayed"))
                .isEqualTo("true");
        assertThat(count(name)).isEqualTo(1);
    }

    @Test
    void refusesKeyOfAnotherRequest() {
        String key = UUID.randomUUID().toString();
        post(key, Map.of("name", Newsroom.word()));
        ProblemAnswer.of(post(key, Map.of("name", Newsroom.word())), 422, "idempotency-key-reused");
        ProblemAnswer.of(
                Http.admin()
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", key)
                        .body(Map.of("name", "x"))
                        .post(Editorial.SECTIONS.address()),
                422,
                "idempotency-key-reused");
    }

    @Test
    void leavesEachCallerTheirKeys() {
        String key = UUID.randomUUID().toString();
        String name = Newsroom.word();
        post(key, Map.of("name", name));
        Response other = Http.as("editor")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("name", name))
                .post(Editorial.TAGS.address());
        assertThat(other.header("Idempotency-Replayed")).isNull();
        assertThat(count(name)).isEqualTo(2);
    }

    @Test
    void forgetsRefusals() {
        String key = UUID.randomUUID().toString();
        ProblemAnswer.invalid(post(key, Map.of("nam", "x")));
        assertThat(post(key, Map.of("name", Newsroom.word())).statusCode()).isEqualTo(201);
    }

    @Test
    void keepsNoSecret() {
        String key = UUID.randomUUID().toString();
        for (boolean first : List.of(true, false)) {
            Response answer = Http.admin()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body(Map.of("name", "once", "role", "reader"))
                    .post("/v1/editorial/api-keys");
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.<String>path("secret") != null).isEqualTo(first);
        }
    }

    @Test
    void publishesOnce() {
        Item article = Newsroom.draft();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            Response answer = Http.admin()
                    .contentType(ContentType.JSON)
                    .header("If-Match", article.etag())
                    .header("Idempotency-Key", key)
                    .body(Map.of())
                    .post(article.type().address(article.id()) + "/publish");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.<String>path("status")).isEqualTo("published");
        }
        assertThat(article.again().json().getInt("version")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "ä", ""})
    void refusesKeysOfAnotherForm(String key) {
        ProblemAnswer.of(post(key, Map.of("name", Newsroom.word())), 400, "invalid-request");
    }

    private static Response post(String key, Map<String, Object> tag) {
        return Http.admin()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(tag)
                .post(Editorial.TAGS.address());
    }

    private static int count(String name) {
        return Http.admin()
                .get(Editorial.TAGS.address() + "?slug=" + name + "," + name + "-2&count=true")
                .path("page.total");
    }
}
