package press.masthead.support;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The one way in which tests send requests: as nobody, or with a key of a role. Redirects are not followed. */
public final class Http {

    /** The key that the tests' configuration gives. */
    public static final String ADMIN_KEY = "mh_test_key_0123456789abcdefghijklmnop";

    /** What every answer of every test passes through. */
    private static final List<Filter> FILTERS = List.of();

    private static final Map<String, String> KEYS = new ConcurrentHashMap<>(Map.of("admin", ADMIN_KEY));

    private Http() {}

    /** With no key. */
    public static RequestSpecification anonymous() {
        if (RestAssured.port < 0) {
            throw new IllegalStateException("Quarkus tells the port when a test begins, not before");
        }
        return RestAssured.given().filters(FILTERS).redirects().follow(false);
    }

    /** With a key of this role, made through the API when first asked for. */
    public static RequestSpecification as(String role) {
        return withKey(KEYS.computeIfAbsent(role, Http::newKey));
    }

    public static RequestSpecification admin() {
        return as("admin");
    }

    public static RequestSpecification withKey(String key) {
        return anonymous().header("Authorization", "Bearer " + key);
    }

    /** The secret of a new key of this role. */
    public static String newKey(String role) {
        return withKey(ADMIN_KEY)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "a test's " + role, "role", role))
                .post("/v1/editorial/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }
}
