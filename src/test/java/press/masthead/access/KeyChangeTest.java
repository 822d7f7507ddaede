package press.masthead.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.ProblemAnswer;

/** Keys that change, and that get new secrets. */
@QuarkusTest
class KeyChangeTest {

    private static final String KEYS = "/v1/editorial/api-keys";

    @Test
    void changesWhatIsSent() {
        Response created = create("reader");
        String secret = secret(created);
        Response changed = patch(created, Map.of("role", "editor", "scopes", List.of("tags:write")));
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(changed.jsonPath().getString("name")).isEqualTo("script");
        assertThat(changed.jsonPath().getString("role")).isEqualTo("editor");
        assertThat(changed.jsonPath().<String>getList("scopes")).containsExactly("tags:write");
        assertThat(changed.asString()).doesNotContain("\"secret\"");
        assertThat(works(secret)).isTrue();
        assertThat(Http.withKey(secret).get("/v1/editorial/sections").statusCode())
                .isEqualTo(403);
        assertThat(patch(created, "{\"scopes\": null}").jsonPath().<String>getList("scopes"))
                .isEmpty();
    }

    @Test
    void namesEachFaultOfChange() {
        ProblemAnswer.invalid(patch(
                        create("reader"),
                        "{\"name\": null, \"role\": \"boss\", \"scopes\": [\"tag:read\"], \"secret\": \"mh_x\","
                                + " \"expiresAt\": \"2020-01-01T00:00:00Z\"}"))
                .hasFaults(
                        "/name required",
                        "/role unknown-value",
                        "/scopes/0 unknown-value",
                        "/expiresAt too-small",
                        "/secret unknown-field");
    }

    @Test
    void keepsKeyOfTheConfigurationAsItIs() {
        List<Map<String, String>> admins =
                Http.admin().get(KEYS + "?role=admin&limit=100").jsonPath().getList("data");
        String configured = admins.stream()
                .filter(key -> Objects.equals(key.get("name"), "MASTHEAD_ADMIN_KEY"))
                .map(key -> key.get("id"))
                .findFirst()
                .orElseThrow();
        ProblemAnswer.of(patch(KEYS + "/" + configured, Map.of("role", "reader")), 409, "conflict")
                .says("MASTHEAD_ADMIN_KEY");
        ProblemAnswer.of(rotate(KEYS + "/" + configured, "{}"), 409, "conflict").says("MASTHEAD_ADMIN_KEY");
    }

    @Test
    void givesNewSecretAndLetsFormerOneWorkForADay() {
        Response created = create("editor");
        Response rotated = rotate(address(created), "{}");
        assertThat(rotated.statusCode()).as(rotated.asString()).isEqualTo(200);
        assertThat(secret(rotated)).startsWith("mh_").isNotEqualTo(secret(created));
        assertThat(works(secret(created))).isTrue();
        assertThat(works(secret(rotated))).isTrue();
    }

    @Test
    void keepsEveryFormerSecretOfTheOverlap() {
        Response created = create("editor");
        Response second = rotate(address(created), "{}");
        Response third = rotate(address(created), "{\"overlapHours\": 168}");
        assertThat(works(secret(created))).isTrue();
        assertThat(works(secret(second))).isTrue();
        assertThat(works(secret(third))).isTrue();
    }

    @Test
    void endsFormerSecretsAtOnceWhenAsked() {
        Response created = create("editor");
        Response second = rotate(address(created), "{}");
        Response third = rotate(address(created), "{\"overlapHours\": 0}");
        assertThat(works(secret(created))).isFalse();
        assertThat(works(secret(second))).isFalse();
        assertThat(works(secret(third))).isTrue();
    }

    @Test
    void rotatesWithoutBody() {
        Response created = create("editor");
        Response rotated = Http.admin().contentType(ContentType.JSON).post(address(created) + "/rotate");
        assertThat(rotated.statusCode()).as(rotated.asString()).isEqualTo(200);
    }

    @Test
    void refusesOverlapOutOfBounds() {
        Response created = create("editor");
        ProblemAnswer.invalid(rotate(address(created), "{\"overlapHours\": 169}"))
                .hasFaults("/overlapHours too-large");
        ProblemAnswer.invalid(rotate(address(created), "{\"overlapHours\": -1}"))
                .hasFaults("/overlapHours too-small");
        ProblemAnswer.of(rotate(KEYS + "/nothing", "{}"), 404, "not-found");
    }

    @Test
    void deletesKeyWithItsFormerSecrets() {
        Response created = create("editor");
        Response rotated = rotate(address(created), "{}");
        assertThat(Http.admin().delete(address(created)).statusCode()).isEqualTo(204);
        assertThat(works(secret(created))).isFalse();
        assertThat(works(secret(rotated))).isFalse();
    }

    private static Response create(String role) {
        return Http.admin()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name",
                        "script",
                        "role",
                        role,
                        "expiresAt",
                        Instant.now().plusSeconds(3_600).toString()))
                .post(KEYS);
    }

    private static Response patch(Response created, Object changes) {
        return patch(address(created), changes);
    }

    private static Response patch(String address, Object changes) {
        return Http.admin()
                .contentType("application/merge-patch+json")
                .body(changes)
                .patch(address);
    }

    private static Response rotate(String address, String how) {
        return Http.admin().contentType(ContentType.JSON).body(how).post(address + "/rotate");
    }

    private static String address(Response created) {
        return created.header("Location");
    }

    private static String secret(Response made) {
        return made.jsonPath().getString("secret");
    }

    private static boolean works(String secret) {
        return Http.withKey(secret).get("/v1/editorial/tags").statusCode() == 200;
    }
}
