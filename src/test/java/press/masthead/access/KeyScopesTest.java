package press.masthead.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.OpenApiDocument;
import press.masthead.support.ProblemAnswer;

/** What a key is limited to, within its role. */
@QuarkusTest
class KeyScopesTest {

    private static final String KEYS = "/v1/editorial/api-keys";

    @Test
    void letsLimitedKeyDoWhatItsScopesName() {
        String key = key("editor", "tags:write", "sections:read");
        assertThat(status(key, "GET", "tags")).isEqualTo(200);
        assertThat(status(key, "POST", "tags")).isEqualTo(400);
        assertThat(status(key, "GET", "sections")).isEqualTo(200);
        ProblemAnswer.of(send(key, "POST", "sections"), 403, "forbidden")
                .says("This key lacks the scope sections:write.");
        ProblemAnswer.of(send(key, "GET", "photo-credits"), 403, "forbidden")
                .says("This key lacks the scope photo-credits:read.");
    }

    @Test
    void givesNoMoreThanTheRole() {
        String key = key("reader", "tags:write", "api-keys:write");
        assertThat(status(key, "GET", "tags")).isEqualTo(200);
        ProblemAnswer.of(send(key, "POST", "tags"), 403, "forbidden").says("The role reader may not write here.");
        ProblemAnswer.of(send(key, "GET", "api-keys"), 403, "forbidden").says("The role reader may not read here.");
    }

    @Test
    void limitsAdminsToo() {
        String key = key("admin", "tags:read");
        assertThat(status(key, "GET", "tags")).isEqualTo(200);
        ProblemAnswer.of(send(key, "GET", "api-keys"), 403, "forbidden").says("api-keys:read");
    }

    @Test
    void explainsPlacementsOnlyToWhoMayReadCampaigns() {
        assertThat(Http.withKey(key("editor", "campaigns:read"))
                        .get("/v1/placements?explain=true")
                        .statusCode())
                .isEqualTo(200);
        ProblemAnswer.of(Http.withKey(key("editor", "tags:read")).get("/v1/placements?explain=true"), 403, "forbidden")
                .says("campaigns:read");
    }

    @Test
    void namesNearestScopeForUnknownOne() {
        ProblemAnswer.invalid(create("editor", List.of("articles:write", "article:write", "tags")))
                .hasFaults("/scopes/1 unknown-value", "/scopes/2 unknown-value")
                .says("There is no scope article:write. Did you mean articles:write?");
    }

    @Test
    void keepsEachScopeOnceAndInOrder() {
        assertThat(create("editor", List.of("tags:read", "articles:read", "tags:read"))
                        .jsonPath()
                        .getList("scopes"))
                .containsExactly("articles:read", "tags:read");
    }

    /** A new type has its scopes by itself, in the service and in the contract. */
    @Test
    void knowsScopesOfEveryTypeOfTheContract() {
        List<String> all = Stream.concat(
                        Stream.of("embargo:override"),
                        OpenApiDocument.get().operations().stream()
                                .filter(OpenApiDocument.Operation::isEditorial)
                                .map(operation -> operation.path().split("/", -1)[3])
                                .distinct()
                                .flatMap(type -> Stream.of(type + ":read", type + ":write")))
                .sorted()
                .toList();
        Response created = create("reader", all);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.jsonPath().<String>getList("scopes")).isEqualTo(all);
    }

    private static String key(String role, String... scopes) {
        return create(role, List.of(scopes)).jsonPath().getString("secret");
    }

    private static Response create(String role, List<String> scopes) {
        return Http.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "limited", "role", role, "scopes", scopes))
                .post(KEYS);
    }

    private static int status(String key, String method, String type) {
        return send(key, method, type).statusCode();
    }

    private static Response send(String key, String method, String type) {
        var request = Http.withKey(key);
        if (method.equals("POST")) {
            request.contentType(ContentType.JSON).body("{}");
        }
        return request.request(method, "/v1/editorial/" + type);
    }
}
