package press.masthead.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Http;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class ApiKeyResourceTest {

    private static final String ADDRESS = "/v1/editorial/api-keys";

    @Inject
    EntityManager entityManager;

    @Test
    void showsSecretOnce() {
        String name = Newsroom.word();
        Response created = create(Map.of("name", name, "role", "reader"));
        assertThat(created.statusCode()).isEqualTo(201);
        String secret = created.jsonPath().getString("secret");
        assertThat(secret).startsWith("mh_").hasSizeGreaterThan(40);
        assertThat(created.header("Cache-Control")).contains("no-store");
        Response read = Http.admin().get(created.header("Location"));
        assertThat(read.jsonPath().getString("name")).isEqualTo(name);
        assertThat(read.asString()).doesNotContain("secret");
        assertThat(Http.admin().get(ADDRESS + "?limit=100").asString())
                .contains(name)
                .doesNotContain("\"secret\"");
        assertThat(Http.withKey(secret).get("/v1/editorial/tags").statusCode()).isEqualTo(200);
        assertThat(Http.admin().get(created.header("Location")).jsonPath().getString("lastUsedAt"))
                .isNotNull();
    }

    @Test
    void letsNobodyInWithDeletedKey() {
        Response created = create(Map.of("name", "x", "role", "editor"));
        String secret = created.jsonPath().getString("secret");
        assertThat(Http.withKey(secret).get("/v1/editorial/tags").statusCode()).isEqualTo(200);
        assertThat(Http.admin().delete(created.header("Location")).statusCode()).isEqualTo(204);
        ProblemAnswer.of(Http.withKey(secret).get("/v1/editorial/tags"), 401, "unauthorized");
        ProblemAnswer.of(Http.admin().delete(created.header("Location")), 404, "not-found");
    }

    @Test
    void letsNobodyInForLongWithKeyThatAnotherNodeDeleted() throws InterruptedException {
        Response created = create(Map.of("name", "x", "role", "editor"));
        String secret = created.jsonPath().getString("secret");
        assertThat(Http.withKey(secret).get("/v1/editorial/tags").statusCode()).isEqualTo(200);
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("delete from editorial.api_key where id = ?1")
                        .setParameter(1, UUID.fromString(created.jsonPath().getString("id")))
                        .executeUpdate());
        TimeUnit.MILLISECONDS.sleep(1_100);
        ProblemAnswer.of(Http.withKey(secret).get("/v1/editorial/tags"), 401, "unauthorized");
    }

    @Test
    void letsNobodyInWithExpiredKey() throws InterruptedException {
        Response created = create(Map.of(
                "name",
                "x",
                "role",
                "editor",
                "expiresAt",
                Instant.now().plusSeconds(2).toString()));
        String secret = created.jsonPath().getString("secret");
        assertThat(Http.withKey(secret).get("/v1/editorial/tags").statusCode()).isEqualTo(200);
        TimeUnit.MILLISECONDS.sleep(2_100);
        ProblemAnswer.of(Http.withKey(secret).get("/v1/editorial/tags"), 401, "unauthorized");
    }

    @Test
    void keepsLastAdminKey() {
        List<String> admins =
                Http.admin().get(ADDRESS + "?role=admin&limit=100").jsonPath().getList("data.id");
        for (String other : admins.subList(0, admins.size() - 1)) {
            assertThat(Http.admin().delete(ADDRESS + "/" + other).statusCode()).isEqualTo(204);
        }
        String last = admins.get(admins.size() - 1);
        ProblemAnswer.of(Http.admin().delete(ADDRESS + "/" + last), 409, "conflict");
        Response second = create(Map.of("name", "second", "role", "admin"));
        assertThat(Http.admin().delete(second.header("Location")).statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                        | /name required, /role required
            {"name": " ", "role": "boss"}                                             | /name required, /role unknown-value
            {"name": "x", "role": "reader", "secret": "mh_x"}                         | /secret unknown-field
            {"name": "x", "role": "reader", "expiresAt": "2020-01-01T00:00:00Z"}      | /expiresAt too-small
            {"name": "x", "role": "reader", "expiresAt": "+99999-01-01T00:00:00Z"}    | /expiresAt malformed
            """)
    void namesEachFault(String body, String faults) {
        ProblemAnswer.invalid(create(body)).hasFaults(faults.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer mh_",
                "Bearer mh_garbage_key_0123456789abcdefghijklmno",
                "Bearer mh_test_key_0123456789abcdefghijklmnoP",
                "Basic bWhfdGVzdA==",
                "mh_test_key_0123456789abcdefghijklmnop"
            })
    void letsNobodyInWithGarbage(String authorization) {
        Response answer =
                Http.anonymous().header("Authorization", authorization).get("/v1/editorial/tags");
        ProblemAnswer.of(answer, 401, "unauthorized");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    private static Response create(Object body) {
        return Http.admin().contentType(ContentType.JSON).body(body).post(ADDRESS);
    }
}
