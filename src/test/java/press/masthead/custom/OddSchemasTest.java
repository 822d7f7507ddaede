package press.masthead.custom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

/** However odd a schema is: it is refused with a pointer, or each article can be checked by it. */
@QuarkusTest
class OddSchemasTest {

    private static final List<String> VALUES = List.of(
            "1",
            "1e300",
            "123456789012345678901234567890",
            "\"\"",
            "\"%zz {0} ' (\"",
            "\"2020-02-30\"",
            "\"[IPv6:\"",
            "\"" + "/".repeat(30_000) + "\"",
            "\"" + "1.".repeat(30_000) + "\"",
            "\"" + "{a}".repeat(2_000) + "\"",
            "\"((a{1000}){1000}){1000}\"",
            "\"(" + "b".repeat(50_000) + "){1000}\"",
            "[1, \"x\", null, {}, []]",
            "{\"a\": {\"a\": [{\"a\": 1}]}}",
            "{\"\": 1, \"a/b~c\": {\"$ref\": \"#\"}}",
            "[".repeat(14) + "]".repeat(14),
            "{\"a\":".repeat(13) + "{}" + "}".repeat(13));

    private static final List<String> PARTS = """
            {"$dynamicRef": "#x"}
            {"$dynamicRef": "#/properties/a/x"}
            {"$recursiveRef": "#"}
            {"$ref": ""}
            {"$ref": "#"}
            {"$ref": "#/"}
            {"$ref": "##"}
            {"$ref": "#/%"}
            {"$ref": "#/%C3%28"}
            {"$ref": "#/properties/a"}
            {"$ref": "#/properties/a/"}
            {"$ref": "#/$defs/0", "$defs": {"0": true}}
            {"items": {"$ref": "#/properties/a/items/99999999999"}}
            {"allOf": [{}], "items": {"$ref": "#/properties/a/allOf/00"}}
            {"required": ["x"], "items": {"$ref": "#/properties/a/required"}}
            {"const": {"type": 7}, "items": {"$ref": "#/properties/a/const"}}
            {"enum": [{"$ref": "#/properties/a/enum/0"}], "items": {"$ref": "#/properties/a/enum/0"}}
            {"x-own": {"minLength": "a", "enum": 7}, "items": {"$ref": "#/properties/a/x-own"}}
            {"contentSchema": {"$ref": "#/no"}, "contentMediaType": "application/json"}
            {"contentSchema": {"type": "array"}, "contentMediaType": "none/such", "contentEncoding": "none"}
            {"then": {"$anchor": "x"}, "items": {"$ref": "#x"}}
            {"if": {"$ref": "#/properties/a/then"}, "then": {"$ref": "#/properties/a/else"}, "else": {"not": {}}}
            {"dependencies": {"a": {"$ref": "#/properties/a"}, "b": ["c"]}}
            {"dependentSchemas": {"a": {"$ref": "#/properties/a"}}}
            {"additionalItems": {"$ref": "#/no"}, "prefixItems": [true]}
            {"propertyNames": {"$ref": "#"}}
            {"patternProperties": {"": {"$ref": "#/properties/a"}, "a": {"$ref": "#/properties/a"}}}
            {"unevaluatedProperties": {"$ref": "#"}, "unevaluatedItems": {"$ref": "#"}}
            {"properties": {"a": {"allOf": [{"$ref": "#"}, {"$ref": "#"}, {"$ref": "#"}, {"$ref": "#"}, {"$ref": "#"}]}}}
            {"anyOf": [{"items": {"$ref": "#/properties/a"}}, {"items": {"$ref": "#/properties/a"}, "maxItems": 9}]}
            {"$id": "https://example.com/a/"}
            {"id": "classpath:application.properties"}
            {"$anchor": "a b"}
            {"$schema": "https://example.com/none"}
            {"$schema": "http://json-schema.org/draft-04/schema#", "items": [{}]}
            {"$vocabulary": {"https://example.com/none": true}}
            {"$comment": 7}
            {"multipleOf": 0}
            {"multipleOf": 1e-300}
            {"multipleOf": 1e300}
            {"minLength": -0.0}
            {"minLength": 2147483647}
            {"minLength": 2147483648}
            {"maxItems": 1e300}
            {"minContains": 2, "maxContains": 1, "contains": true}
            {"minimum": 123456789012345678901234567890, "maximum": -1e300}
            {"type": []}
            {"type": ["string", "string"]}
            {"type": "any"}
            {"enum": []}
            {"enum": [1, 1.0, null, {"a": 1e300}]}
            {"oneOf": []}
            {"required": ["x", "x"]}
            {"uniqueItems": true}
            {"nullable": true, "discriminator": {"propertyName": "a", "mapping": {"x": "#/no"}}, "oneOf": [{}]}
            {"propertyDependencies": {"a": {"b": {"$ref": "#/no"}}}}
            {"pattern": ""}
            {"pattern": "\\\\1"}
            {"format": 7}
            {"format": "none"}
            {"format": "regex"}
            {"format": "date-time"}
            {"format": "duration"}
            {"format": "email"}
            {"format": "idn-email"}
            {"format": "hostname"}
            {"format": "idn-hostname"}
            {"format": "ipv6"}
            {"format": "uri"}
            {"format": "iri-reference"}
            {"format": "uri-template"}
            {"format": "json-pointer"}
            """.lines().toList();

    @AfterEach
    void forgetSchema() {
        Http.admin().header("If-Match", "*").delete("/v1/editorial/schemas/articles");
    }

    static List<String> parts() {
        return PARTS;
    }

    @ParameterizedTest
    @MethodSource("parts")
    void areRefusedOrDoNoHarm(String part) {
        Response saved = CustomSchemaTest.put(
                "admin", "articles", "{\"schema\": {\"properties\": {\"a\": %s}}}".formatted(part));
        if (saved.statusCode() != 201) {
            List<String> places = ProblemAnswer.invalid(saved).json().getList("errors.pointer");
            assertThat(places).isNotEmpty().allMatch(place -> place.startsWith("/schema/properties/a/"));
            return;
        }
        Item draft = Newsroom.draft();
        for (String value : VALUES) {
            Response tried = draft.type()
                    .patch(draft.id() + "?dryRun=true", draft.etag(), "{\"custom\": {\"a\": %s}}".formatted(value));
            assertThat(tried.statusCode()).as(value + tried.asString()).isIn(200, 400);
        }
    }
}
