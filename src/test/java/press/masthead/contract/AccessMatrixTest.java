package press.masthead.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.access.Role;
import press.masthead.support.OpenApiDocument;
import press.masthead.support.OpenApiDocument.Operation;

/** Who may call what, over every operation of the contract, so that a new one can't be forgotten. */
@QuarkusTest
class AccessMatrixTest {

    private static final String ADMIN = "mh_test_key_0123456789abcdefghijklmnop";
    private static final String NOTHING = "01930000-0000-7000-8000-00000000dead";
    private static final Set<String> FOR_ADMINS = Set.of("api-keys", "audit-log");
    private static final Set<String> CONTENT =
            Set.of("articles", "authors", "photos", "photo-credits", "sections", "tags");
    private static final Set<String> CAMPAIGNING =
            Set.of("campaigns", "placements", "placement-switch", "exchange-rates");
    private static final Set<String> PUBLISHING = Set.of("publish", "unpublish", "unschedule", "request-changes");
    private static final Duration LIFE_OF_EXPIRED = Duration.ofSeconds(2);
    private static String expired = "";
    private static final Map<Role, String> KEYS = new EnumMap<>(Role.class);

    @BeforeEach
    void makeKeys() throws InterruptedException {
        if (KEYS.isEmpty()) {
            for (Role role : Role.values()) {
                KEYS.put(role, key(role, null));
            }
            expired = key(Role.admin, Instant.now().plus(LIFE_OF_EXPIRED));
            Thread.sleep(LIFE_OF_EXPIRED.plusMillis(100).toMillis());
        }
    }

    static List<Operation> editorialOperations() {
        return OpenApiDocument.get().operations().stream()
                .filter(operation -> operation.isEditorial()
                        || operation.isPayments() && !operation.path().contains("/webhooks/"))
                .toList();
    }

    static List<Operation> deliveryOperations() {
        return OpenApiDocument.get().operations().stream()
                .filter(operation -> !operation.isEditorial() && !operation.isPayments())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("editorialOperations")
    void deniesWithoutValidKey(Operation operation) {
        Stream.of(null, "mh_garbage_0123456789abcdefghijklmnopqrstuv", "nonsense", "", expired)
                .forEach(key -> {
                    Response response = call(operation, key);
                    assertThat(response.statusCode())
                            .as("%s with %s", operation, key)
                            .isEqualTo(401);
                    assertThat(response.header("WWW-Authenticate")).isEqualTo("Bearer");
                });
    }

    @ParameterizedTest
    @MethodSource("editorialOperations")
    void allowsRolesWhatTheyAreFor(Operation operation) {
        for (Role role : Role.values()) {
            int status = call(operation, KEYS.get(role)).statusCode();
            if (mayCall(role, operation)) {
                assertThat(status)
                        .as("%s as %s", operation, role)
                        .isNotIn(401, 403)
                        .isLessThan(500);
            } else {
                assertThat(status).as("%s as %s", operation, role).isEqualTo(403);
            }
        }
    }

    /** In whatever form the body comes. */
    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "image/jpeg", "application/octet-stream"})
    void holdsForUploads(String mediaType) {
        for (Role role : Role.values()) {
            assertThat(upload(KEYS.get(role), mediaType))
                    .as("upload as %s", role)
                    .isIn(role == Role.admin || role == Role.editor ? Set.of(400, 422) : Set.of(403));
        }
        assertThat(upload("nonsense", mediaType)).isEqualTo(401);
    }

    private static int upload(@Nullable String key, String mediaType) {
        return given().header("Authorization", "Bearer " + key)
                .header("Content-Type", mediaType)
                .body("no picture".getBytes(StandardCharsets.US_ASCII))
                .post("/v1/editorial/photos")
                .statusCode();
    }

    @ParameterizedTest
    @MethodSource("deliveryOperations")
    void answersTheSameWhateverKeyIsSent(Operation operation) {
        Response anonymous = call(operation, null);
        for (String key : List.of(ADMIN, "mh_garbage_0123456789abcdefghijklmnopqrstuv", "nonsense")) {
            Response response = call(operation, key);
            assertThat(response.statusCode()).as(operation.toString()).isEqualTo(anonymous.statusCode());
            assertThat(withoutToken(response)).as(operation.toString()).isEqualTo(withoutToken(anonymous));
        }
    }

    /** The token of the list of changes holds the time. */
    private static String withoutToken(Response response) {
        return response.asString().replaceAll("\"next\":\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @MethodSource("editorialOperations")
    void changesNothingByReading(Operation operation) {
        if (operation.method().equals("GET")) {
            assertThat(call(operation, KEYS.get(Role.reader)).statusCode())
                    .as(operation.toString())
                    .isIn(mayCall(Role.reader, operation) ? Set.of(200, 404) : Set.of(403));
        }
    }

    static boolean mayCall(Role role, Operation operation) {
        if (operation.isPayments()) {
            return role == Role.payments || role == Role.admin;
        }
        String[] parts = operation.path().split("/", -1);
        String type = parts[3];
        String action = parts[parts.length - 1];
        if (role == Role.admin) {
            return true;
        }
        if (role == Role.payments || FOR_ADMINS.contains(type)) {
            return false;
        }
        if (operation.method().equals("GET")) {
            return switch (type) {
                case "campaigns" -> role == Role.campaigner || !operation.path().matches(".*/(report|bandit|weights)");
                case "events" -> role == Role.editor;
                case "contributions" -> role == Role.campaigner;
                default -> true;
            };
        }
        return switch (role) {
            case editor -> CONTENT.contains(type);
            case campaigner -> CAMPAIGNING.contains(type);
            case reporter -> type.equals("articles") && !PUBLISHING.contains(action);
            default -> false;
        };
    }

    static Response call(Operation operation, @Nullable String key) {
        RequestSpecification request = given().redirects().follow(false);
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        if (operation.definition().has("requestBody")) {
            // A file is sent as one: what is not read at an address is refused before anybody asks who sent it.
            request.contentType(operation.path().endsWith("/file") ? "image/jpeg" : "application/json")
                    .body("{\"nonsense\": true}".getBytes(StandardCharsets.UTF_8));
        }
        if (!operation.method().equals("GET")) {
            request.header("If-Match", "\"1\"");
        }
        return request.request(operation.method(), operation.path().replaceAll("\\{[^/}]+}", NOTHING));
    }

    private static String key(Role role, @Nullable Instant expiresAt) {
        String expiry = expiresAt == null ? "null" : "\"" + expiresAt + "\"";
        return given().header("Authorization", "Bearer " + ADMIN)
                .contentType("application/json")
                .body("{\"name\": \"matrix\", \"role\": \"%s\", \"expiresAt\": %s}".formatted(role, expiry))
                .post("/v1/editorial/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }
}
