package press.masthead.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.support.OpenApiDocument;
import press.masthead.support.OpenApiDocument.Operation;

/** No parameter that the contract does not know is passed over, on no operation; and every one that it knows is read. */
@QuarkusTest
class ParametersTest {

    private static final String ADMIN = "mh_test_key_0123456789abcdefghijklmnop";

    static List<Operation> operations() {
        return OpenApiDocument.get().operations();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesUnknownParameter(Operation operation) {
        Response response = call(operation, "nonsense", "1");

        assertThat(response.statusCode()).as(operation.toString()).isEqualTo(400);
        assertThat(response.<List<String>>path("errors.parameter")).contains("nonsense");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void readsEveryDocumentedParameter(Operation operation) {
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("query")) {
                String name = parameter.path("name").asText();
                Response response = call(operation, name, "\u0001");
                assertThat(response.statusCode()).as("%s %s", operation, name).isEqualTo(400);
                assertThat(response.<List<String>>path("errors.parameter"))
                        .contains(name)
                        .allMatch(told -> told.equals(name) || isRequired(operation, told));
            }
        }
    }

    static List<Operation> lists() {
        return operations().stream()
                .filter(operation -> !operation.path().contains("{")
                        && StreamSupport.stream(operation.parameters().spliterator(), false)
                                .anyMatch(parameter ->
                                        parameter.path("name").asText().equals("fields")))
                .toList();
    }

    /** A list without an id says so. */
    @ParameterizedTest
    @MethodSource("lists")
    void answersOnlyTheFieldsAskedFor(Operation operation) {
        Response response = call(operation, "fields", "id");
        if (response.statusCode() != 400) {
            assertThat(response.statusCode()).as(operation.toString()).isEqualTo(200);
            assertThat(response.<List<Map<String, Object>>>path("data"))
                    .allSatisfy(item -> assertThat(item).containsOnlyKeys("id"));
        }
    }

    private static boolean isRequired(Operation operation, String name) {
        return StreamSupport.stream(operation.parameters().spliterator(), false)
                .anyMatch(parameter -> parameter.path("name").asText().equals(name)
                        && parameter.path("required").asBoolean());
    }

    private static Response call(Operation operation, String name, String value) {
        var request = given().header("Authorization", "Bearer " + ADMIN).queryParam(name, value);
        if (operation.definition().has("requestBody")) {
            request.contentType(operation.path().endsWith("/file") ? "image/jpeg" : "application/json")
                    .body("{}".getBytes(StandardCharsets.UTF_8));
        }
        if (!operation.method().equals("GET")) {
            request.header("If-Match", "\"1\"");
        }
        return request.request(operation.method(), operation.path().replaceAll("\\{[^/}]+}", "nothing"));
    }
}
