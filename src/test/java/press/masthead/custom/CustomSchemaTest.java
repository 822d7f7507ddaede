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
        ProblemAnswer.of(Http.admin().urlEncodingEnabled(false).get("/v1/editorial/schemas/%00"), 404, "not-found");
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
                    {"id": "https://example.com/"}                    | /schema/id not-allowed
                    {"items": {"$schema": "https://example.com/"}}    | /schema/items/$schema unknown-value
                    """)
    void refusesWhatIsNoSchemaOrLeadsOutOfItself(String schema, String fault) {
        ProblemAnswer.invalid(put("{\"schema\": " + schema + "}")).hasFaults(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"$ref": "#/$defs/none"}                          | /schema/$ref
                    {"properties": {"a": {"$ref": "#x"}}}             | /schema/properties/a/$ref
                    {"properties": {"a": {"$dynamicRef": "#x"}}}      | /schema/properties/a/$dynamicRef
                    {"properties": {"a": {"$dynamicRef": "#/no/x"}}}  | /schema/properties/a/$dynamicRef
                    {"properties": {"a": {"$ref": "#/properties/%zz"}}} | /schema/properties/a/$ref
                    {"properties": {"a": {"$ref": "#/%2"}}}           | /schema/properties/a/$ref
                    {"properties": {"a": {"$ref": "#/properties"}}}   | /schema/properties/a/$ref
                    {"$defs": {"x": {"items": {"$ref": "#/no"}}}}     | /schema/$defs/x/items/$ref
                    {"then": {"$ref": "#/no"}}                        | /schema/then/$ref
                    {"contentSchema": {"$anchor": "x"}, "not": {"$ref": "#x"}} | /schema/not/$ref
                    {"properties": {"a": {"const": {}, "$ref": "#/properties/a/const"}}} | /schema/properties/a/$ref
                    {"x-own": {"$dynamicAnchor": "x"}, "items": {"$dynamicRef": "#x"}} | /schema/items/$dynamicRef
                    """)
    void refusesReferencesThatLeadToNoSchema(String schema, String place) {
        ProblemAnswer.invalid(put("{\"schema\": " + schema + "}")).hasFaults(place + " unknown-reference");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"$ref": "#"}                                     | /schema/$ref
                    {"$dynamicAnchor": "x", "$dynamicRef": "#x"}      | /schema/$dynamicRef
                    {"dependentSchemas": {"a": {"$ref": "#"}}}        | /schema/dependentSchemas/a/$ref
                    {"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}} | /schema/$defs/b/$ref
                    {"properties": {"a": {"anyOf": [true, {"$ref": "#/properties/a"}]}}} | /schema/properties/a/anyOf/1/$ref
                    {"items": {"$recursiveRef": "#"}}                 | /schema/items/$recursiveRef
                    {"$defs": {"a": {"$anchor": "x"}, "b": {"$dynamicAnchor": "x"}}} | /schema/$defs/b/$dynamicAnchor
                    """)
    void refusesReferencesWithoutEndOrWithTwoMeanings(String schema, String place) {
        ProblemAnswer.invalid(put("{\"schema\": " + schema + "}")).hasFaults(place + " not-allowed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"type": "array"}                                 | /schema/type
                    {"type": ["array", "null"]}                       | /schema/type
                    {"const": 7}                                      | /schema/const
                    {"enum": [7, "x"]}                                | /schema/enum
                    {"allOf": [{"type": "object"}, false]}            | /schema/allOf/1
                    {"not": {}}                                       | /schema/not
                    {"not": true}                                     | /schema/not
                    {"allOf": [{"not": {"type": ["object", "null"]}}]} | /schema/allOf/0/not
                    {"$ref": "#a", "$defs": {"a": {"$anchor": "a", "type": "array"}}} | /schema/$defs/a/type
                    """)
    void refusesWhatNoObjectCanMeet(String schema, String place) {
        ProblemAnswer.invalid(put("{\"schema\": " + schema + "}")).hasFaults(place + " not-allowed");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"properties\": {\"$id\": true, \"$ref\": {}, \"pattern\": {\"const\": \"(a\"}}}",
                "{\"default\": {\"$ref\": \"#/no\"}, \"x-own\": {\"$id\": \"https://example.com/\"}}",
                "{\"enum\": [1, {\"a\": 1}], \"type\": [\"array\", \"object\"]}",
                "{\"properties\": {\"a\": {\"$ref\": \"#/$defs/a%20~1b\"}}, \"$defs\": {\"a /b\": {}}}"
            })
    void mayHoldWhatLooksLikeAFault(String schema) {
        Response saved = put("{\"schema\": %s}".formatted(schema));
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(201);
    }
}
