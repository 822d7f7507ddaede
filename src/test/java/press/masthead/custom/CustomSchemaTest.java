package press.masthead.custom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Http;
import press.masthead.support.ProblemAnswer;

/** The schemas that admins register for the newsroom's own fields. */
@QuarkusTest
class CustomSchemaTest {

    private static final String SCHEMA = "{\"schema\": {\"type\": \"object\"}}";

    @AfterEach
    void forgetSchema() {
        Http.admin().header("If-Match", "*").delete("/v1/editorial/schemas/articles");
    }

    static Response put(String role, String type, Object body) {
        return Http.as(role)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .put("/v1/editorial/schemas/" + type);
    }

    private static Response put(Object body) {
        return put("admin", "articles", body);
    }

    @Test
    void isRegisteredReplacedAndDeleted() {
        Response created = put(SCHEMA);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/v1/editorial/schemas/articles");
        Response read = Http.as("editor").get("/v1/editorial/schemas/articles");
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.jsonPath().getMap("schema")).isEqualTo(Map.of("type", "object"));
        assertThat(Http.as("editor").get("/v1/editorial/schemas").jsonPath().getList("data.type"))
                .containsExactly("articles");

        Response replaced = put("{\"schema\": {\"type\": \"object\", \"maxProperties\": 3}}");
        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(replaced.header("ETag")).isEqualTo("\"2\"");
        Response deleted = Http.admin().header("If-Match", "\"2\"").delete("/v1/editorial/schemas/articles");
        assertThat(deleted.statusCode()).isEqualTo(204);
        ProblemAnswer.of(Http.admin().get("/v1/editorial/schemas/articles"), 404, "not-found");
        List<String> actions = Http.admin()
                .get("/v1/editorial/audit-log?type=schemas&item="
                        + created.jsonPath().getString("id"))
                .jsonPath()
                .getList("data.action");
        assertThat(actions).containsExactlyInAnyOrder("created", "changed", "deleted");
    }

    @Test
    void isReplacedOnlyByWhoKnowsItsVersion() {
        put(SCHEMA);
        Response blind =
                Http.admin().contentType("application/json").body(SCHEMA).put("/v1/editorial/schemas/articles");
        ProblemAnswer.of(blind, 428, "precondition-required");
        ProblemAnswer.of(
                Http.admin().header("If-Match", "\"7\"").delete("/v1/editorial/schemas/articles"),
                412,
                "version-mismatch");
    }

    @Test
    void isRegisteredByAdminsForTypesThatHaveCustomFields() {
        assertThat(put("editor", "articles", SCHEMA).statusCode()).isEqualTo(403);
        ProblemAnswer.of(put("admin", "tags", SCHEMA), 404, "not-found").says("articles");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"title": 7}                                      | /schema/title wrong-type
                    {"properties": {"a": {"minLength": -1}}}          | /schema/properties/a/minLength too-small
                    {"$ref": "https://example.com/schema.json"}       | /schema/$ref not-allowed
                    {"allOf": [{"$ref": "file:///etc/passwd"}]}       | /schema/allOf/0/$ref not-allowed
                    {"$id": "https://example.com/"}                   | /schema/$id not-allowed
                    {"$schema": "http://json-schema.org/draft-07/schema#"} | /schema/$schema unknown-value
                    {"properties": {"a": {"pattern": "(a"}}}          | /schema/properties/a/pattern malformed
                    {"patternProperties": {"(?=a)": true}}            | /schema/patternProperties/(?=a) malformed
                    {"$ref": "#"}                                     | /schema not-allowed
                    {"$ref": "#/$defs/none"}                          | /schema malformed
                    """)
    void refusesWhatIsNoSchemaOrLeadsOutOfItself(String schema, String fault) {
        ProblemAnswer.invalid(put("{\"schema\": " + schema + "}")).hasFaults(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"properties\": {\"a\": {\"pattern\": \"((a{1000}){1000}){1000}\"}}}",
                "{\"patternProperties\": {\"(a{1000}){1000}\": {}}}",
                "{\"properties\": {\"a\": {\"maxLength\": 1e300}}}",
                "{\"properties\": {\"a\": {\"minItems\": 99999999999}}}"
            })
    void refusesNumbersThatAreTooLarge(String schema) {
        assertTooLarge(schema);
    }

    @Test
    void refusesReferencesThatMultiply() {
        StringBuilder definitions = new StringBuilder("\"n0\": {\"type\": \"object\"}");
        for (int i = 1; i <= 25; i++) {
            definitions.append(
                    ", \"n%1$d\": {\"allOf\": [{\"$ref\": \"#/$defs/n%2$d\"}, {\"$ref\": \"#/$defs/n%2$d\"}]}"
                            .formatted(i, i - 1));
        }
        assertTooLarge("{\"$defs\": {%s}, \"$ref\": \"#/$defs/n25\"}".formatted(definitions));
    }

    private static void assertTooLarge(String schema) {
        ProblemAnswer problem = ProblemAnswer.invalid(Http.admin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"schema\": %s}".formatted(schema))
                .put("/v1/editorial/schemas/articles?dryRun=true"));
        assertThat(problem.json().getList("errors.code")).containsOnly("too-large");
    }

    @Test
    void refusesSchemaThatIsTooLong() {
        ProblemAnswer.invalid(put(Map.of("schema", Map.of("description", "x".repeat(70_000)))))
                .hasFaults("/schema too-long");
        ProblemAnswer.invalid(put("{}")).hasFaults("/schema required");
    }

    @Test
    void mayNameFieldsLikeKeywords() {
        assertThat(put("{\"schema\": {\"properties\": {\"$id\": true, \"pattern\": {\"const\": \"(a\"}}}}")
                        .statusCode())
                .isEqualTo(201);
    }
}
