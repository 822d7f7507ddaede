package press.masthead.custom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

/** The newsroom's own fields of articles, as their schema allows them. */
@QuarkusTest
class CustomFieldsTest {

    private static final String SCHEMA = """
            {"schema": {
                "type": "object",
                "properties": {
                    "desk": {"type": "string", "enum": ["foreign", "home"]},
                    "budget": {"type": "integer", "minimum": 0},
                    "code": {"type": "string", "pattern": "^(a+)+$"},
                    "due": {"type": "string", "format": "date"},
                    "sources": {"type": "array", "items": {
                        "type": "object", "required": ["name"], "properties": {"name": {"type": "string", "maxLength": 5}}}}
                },
                "additionalProperties": false}}
            """;

    private Item article;

    @BeforeEach
    void register() {
        CustomSchemaTest.put("admin", "articles", SCHEMA).then().statusCode(201);
        article = Newsroom.draft();
    }

    @AfterEach
    void forgetSchema() {
        Http.admin().header("If-Match", "*").delete("/v1/editorial/schemas/articles");
    }

    private static Response save(Item item, String custom) {
        return item.type().patch(item.id(), item.etag(), "{\"custom\": " + custom + "}");
    }

    @Test
    void reachReadersWithArticle() {
        Map<String, Object> custom = Map.of("desk", "foreign", "budget", 3);
        Item live = article.patch(Map.of("custom", custom)).publish();
        assertThat(live.json().getMap("custom")).isEqualTo(custom);
        assertThat(live.published().jsonPath().getMap("custom")).isEqualTo(custom);
        assertThat(live.patch(Map.of("custom", Map.of("desk", "home"))).json().getMap("custom"))
                .isEqualTo(Map.of("desk", "home", "budget", 3));
        assertThat(live.published().jsonPath().getMap("custom")).isEqualTo(custom);
        Response none = save(live.again(), "null");
        assertThat(none.jsonPath().getMap("custom")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"desk": "moon"}               | /custom/desk unknown-value
                    {"budget": "much"}             | /custom/budget wrong-type
                    {"budget": -1}                 | /custom/budget too-small
                    {"code": "b"}                  | /custom/code malformed
                    {"due": "tomorrow"}            | /custom/due malformed
                    {"colour/tone": 1}             | /custom/colour~1tone unknown-field
                    {"sources": [{}]}              | /custom/sources/0/name required
                    {"sources": [{"name": "Reuters"}]} | /custom/sources/0/name too-long
                    {"desk": "\\u0000"}            | /custom/desk not-allowed
                    7                              | /custom wrong-type
                    """)
    void refusesWhatSchemaDoesNotAllow(String custom, String fault) {
        ProblemAnswer.invalid(save(article, custom)).hasFaults(fault);
    }

    @Test
    void refusesNumberThatNobodyCanKeep() {
        ProblemAnswer.invalid(Editorial.ARTICLES.post("{\"headline\": \"x\", \"custom\": {\"budget\": 1e999}}"))
                .hasFaults("/custom/budget too-large");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        ProblemAnswer.invalid(save(article, "{\"desk\": 1, \"budget\": 1.5, \"x\": 1}"))
                .hasFaults(
                        "/custom/desk wrong-type",
                        "/custom/desk unknown-value",
                        "/custom/budget wrong-type",
                        "/custom/x unknown-field")
                .says("There is no field x.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"dependentRequired": {"a": ["b/c"]}} | /custom/b~1c required | The field b/c is needed.
                    {"$defs": {"x": {"properties": {"a": {"type": "string"}}}}, "allOf": [{"$ref": "#/$defs/x"}, {"$ref": "#/$defs/x"}]} | /custom/a wrong-type | A text is expected here, not a whole number.
                    {"properties": {"a": {"type": ["string", "null"]}}} | /custom/a wrong-type | A text or null is expected here, not a whole number.
                    {"allOf": [{"required": ["d"]}, {"required": ["d"]}]} | /custom/d required | The field d is needed.
                    """)
    void tellsEachFaultOnceOfTheFieldThatIsMeant(String schema, String fault, String says) {
        CustomSchemaTest.put("admin", "articles", "{\"schema\": " + schema + "}")
                .then()
                .statusCode(200);
        ProblemAnswer.invalid(save(article, "{\"a\": 1}")).hasFaults(fault).says(says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    email | An e-mail address, such as desk@example.org, is expected here.
                    date  | A date, such as 2017-11-21, is expected here.
                    uri   | An address, such as https://example.org/report, is expected here.
                    uuid  | An id, such as
                    """)
    void saysWhichFormatIsExpected(String format, String says) {
        String schema = "{\"schema\": {\"properties\": {\"a\": {\"format\": \"%s\"}}}}".formatted(format);
        CustomSchemaTest.put("admin", "articles", schema).then().statusCode(200);
        ProblemAnswer.invalid(save(article, "{\"a\": \"x y\"}"))
                .hasFaults("/custom/a malformed")
                .says(says);
    }

    @Test
    void goAsDeepAsSchemaThatRefersToItself() {
        String tree =
                "{\"schema\": {\"$dynamicAnchor\": \"x\", \"properties\": {\"n\": {\"type\": \"integer\"}, \"a\": {\"$dynamicRef\": \"#x\"}}}}";
        CustomSchemaTest.put("admin", "articles", tree).then().statusCode(200);
        assertThat(save(article, "{\"a\": {\"a\": {\"n\": 1}}}").statusCode()).isEqualTo(200);
        ProblemAnswer.invalid(save(article.again(), "{\"a\": {\"a\": {\"n\": \"x\"}}}"))
                .hasFaults("/custom/a/a/n wrong-type");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60_000})
    void matchesPatternsInLinearTime(int length) {
        long begin = System.nanoTime();
        ProblemAnswer.invalid(save(article, "{\"code\": \"" + "a".repeat(length) + "!\"}"))
                .hasFaults("/custom/code malformed");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        ProblemAnswer.invalid(save(article, "{\"code\": \"" + "a".repeat(70_000) + "\"}"))
                .hasFaults("/custom too-long");
        ProblemAnswer.invalid(save(article, "{\"x\": " + "[".repeat(20) + "]".repeat(20) + "}"))
                .says("at most 16 levels");
    }

    @Test
    void refusesCustomFieldsWithoutSchema() {
        forgetSchema();
        ProblemAnswer.invalid(save(article, "{\"desk\": \"home\"}"))
                .hasFaults("/custom not-allowed")
                .says(
                        "No schema is registered for custom of articles; an admin can with PUT /v1/editorial/schemas/articles.");
        assertThat(save(article, "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void checksWhatIsStoredWhenItChangesOrIsPublishedNext() {
        Item saved = article.patch(Map.of("custom", Map.of("desk", "home")));
        String stricter =
                "{\"schema\": {\"required\": [\"legal\"], \"properties\": {\"desk\": {\"const\": \"world\"}}}}";
        CustomSchemaTest.put("admin", "articles", stricter).then().statusCode(200);
        assertThat(saved.again().json().getString("custom.desk")).isEqualTo("home");
        ProblemAnswer.of(saved.act("publish", Map.of()), 422, "not-publishable")
                .hasFaults("/custom/legal required", "/custom/desk unknown-value");
        ProblemAnswer.invalid(save(saved, "{\"budget\": 1}"))
                .hasFaults("/custom/legal required", "/custom/desk unknown-value");
        assertThat(saved.patch(Map.of("kicker", "New")).json().getString("custom.desk"))
                .isEqualTo("home");
    }

    @Test
    void stayAsTheyAreWithoutSchema() {
        Item saved = article.patch(Map.of("custom", Map.of("desk", "home", "budget", 3)));
        forgetSchema();
        Item edited = saved.patch(Map.of("headline", "Other " + Newsroom.word()));
        assertThat(edited.json().getMap("custom")).isEqualTo(Map.of("desk", "home", "budget", 3));
        ProblemAnswer.invalid(save(edited, "{\"budget\": 4}")).hasFaults("/custom not-allowed");
    }

    @Test
    void askForNothingUntilPublished() {
        CustomSchemaTest.put("admin", "articles", "{\"schema\": {\"required\": [\"legal\"]}}");
        Item draft = Newsroom.draft();
        ProblemAnswer.of(draft.act("publish", Map.of()), 422, "not-publishable").hasFaults("/custom/legal required");
    }
}
