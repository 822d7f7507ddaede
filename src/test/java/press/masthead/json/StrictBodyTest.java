package press.masthead.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;
import press.masthead.support.RawHttp;

@QuarkusTest
class StrictBodyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tags          | {"nam": "x"}                                                  | /nam unknown-field, /name required  | Did you mean name?
            tags          | {"name": "x", "id": "1", "version": 3, "createdAt": 0}         | /id unknown-field, /version unknown-field, /createdAt unknown-field | id is given by the service.
            tags          | {"name": 5}                                                   | /name wrong-type                    | A text is expected here, not a number.
            tags          | {"name": true}                                                | /name wrong-type                    | not true or false
            tags          | {"name": {}}                                                  | /name wrong-type                    | not an object
            tags          | {"name": ["x"]}                                               | /name wrong-type                    | not a list
            tags          | {"name": null}                                                | /name required                      | A tag needs a name.
            tags          | {"name": "  "}                                                | /name required                      | A tag needs a name.
            tags          | {"name": "\\u00a0\\u200b\\u00ad"}                               | /name required                      | A tag needs a name.
            sections      | {"name": "\\u2060"}                                           | /name required                      | A section needs a name.
            authors       | {"name": "\\ufeff"}                                           | /name required                      | An author needs a name.
            articles      | {"headline": "\\u3000"}                                       | /headline required                  | An article needs a headline.
            articles      | {"headline": "\\u3164\\u2800\\ufe0f"}                           | /headline required                  | An article needs a headline.
            tags          | {"name": "a\\u0000b"}                                         | /name not-allowed                   | U+0000
            tags          | {"name": "a\\u001bb"}                                         | /name not-allowed                   | U+001B
            tags          | {"name": "a\\u007fb"}                                         | /name not-allowed                   | U+007F
            tags          | {"name": "a\\ud800b"}                                         | /name not-allowed                   | U+D800
            tags          | {"name": "a\\udc00b"}                                         | /name not-allowed                   | U+DC00
            tags          | {"name": "a\\nb"}                                             | /name not-allowed                   | one line
            tags          | {"name": "a\\tb"}                                             | /name not-allowed                   | one line
            tags          | {"name": "a\\u2028b"}                                         | /name not-allowed                   | one line
            tags          | {"name": "x", "description": "a\\u0000b"}                     | /description not-allowed            | U+0000
            tags          | {"name": "x", "kind": "plce"}                                 | /kind unknown-value                 | Did you mean place?
            tags          | {"name": "x", "kind": "PLACE"}                                | /kind unknown-value                 | topic, person, place
            tags          | {"name": "x", "kind": ""}                                     | /kind unknown-value                 | topic, person, place
            tags          | {"name": "x", "kind": 1}                                      | /kind wrong-type                    | not a number
            tags          | []                                                            | ' wrong-type'                       | An object is expected here, not a list.
            tags          | null                                                          | ' wrong-type'                       | An object is expected here, not null.
            tags          | "x"                                                           | ' wrong-type'                       | not a text
            tags          | 5                                                             | ' wrong-type'                       | not a number
            photos        | {"url": "https://x.example/a", "width": 1.5}                  | /width wrong-type                   | A whole number in its range is expected here, not one with a fraction.
            photos        | {"url": "https://x.example/a", "width": "15"}                 | /width wrong-type                   | not a text
            photos        | {"url": "https://x.example/a", "width": true}                 | /width wrong-type                   | not true or false
            photos        | {"url": "https://x.example/a", "width": 0, "height": 100001}  | /width too-small, /height too-large | A width is at least 1.
            photos        | {"url": "https://x.example/a", "width": 99999999999}          | /width too-large                    | out of range
            photos        | {"url": "https://x.example/a", "takenAt": 5}                  | /takenAt wrong-type                 | A time with an offset
            photos        | {"url": "https://x.example/a", "takenAt": "5"}                | /takenAt malformed                  | 2017-11-21T08:30:00Z
            photos        | {"url": "https://x.example/a", "takenAt": "2017-11-21"}       | /takenAt malformed                  | 2017-11-21T08:30:00Z
            photos        | {"url": "https://x.example/a", "takenAt": "2017-11-21T08:30:00"} | /takenAt malformed               | is not a time with an offset
            photos        | {"url": "https://x.example/a", "takenAt": "+999999999-01-01T00:00:00Z"} | /takenAt malformed        | is not a time with an offset
            photos        | {"url": "https://x.example/a", "focalPoint": {"x": 2}}        | /focalPoint/x too-large, /focalPoint/y required | x goes from 0 to 1.
            photos        | {"url": "https://x.example/a", "rights": {"countries": ["us", "QQ", null]}} | /rights/countries/0 malformed, /rights/countries/1 unknown-value, /rights/countries/2 required | QQ
            photos        | {"url": "javascript:alert(1)"}                                | /url not-allowed                    | https addresses only
            authors       | {"name": "x", "staff": "true"}                                | /staff wrong-type                   | true or false is expected here, not a text.
            authors       | {"name": "x", "staff": 1}                                     | /staff wrong-type                   | not a number
            authors       | {"name": "x", "publicEmail": "nobody"}                        | /publicEmail malformed              | no e-mail address
            authors       | {"name": "x", "links": [null, {"label": "y", "url": "zz"}]}   | /links/0 required, /links/1/url malformed | A link needs
            photo-credits | {"name": "x", "creditLine": "{creater} / {credit}"}           | /creditLine unknown-value           | Did you mean creator?
            articles      | {"headline": "x", "leadPhoto": "sochi"}                       | /leadPhoto wrong-type               | An object is expected here, not a text. Its fields: photo,
            articles      | {"headline": "x", "locale": "qq-"}                            | /locale malformed                   | is not a locale
            articles      | {"headline": "x", "locale": "en", "seo": {"noindex": "true"}} | /seo/noindex wrong-type             | true or false
            articles      | {"headline": "x", "locale": "en", "tags": ["", null, 5, "nope"]} | /tags/0 required, /tags/1 required, /tags/2 wrong-type, /tags/3 unknown-reference | There is no tag nope.
            articles      | {"headline": "x", "byline": [{"author": 5}, {"text": "a\\u0007"}]} | /byline/0/author wrong-type, /byline/1/text not-allowed | A text is expected here
            articles      | {"headline": "x", "body": {"format": "blocks", "blocks": [{"_type": "block", "listItem": "x", "level": 2, "start": 2, "markDefs": 5, "children": [{"_type": "span", "text": "x", "marks": ["l"]}]}, {"_type": "table", "rows": [5]}]}} | /body/blocks/0/listItem unknown-value, /body/blocks/0/markDefs wrong-type, /body/blocks/1/rows/0 wrong-type | bullet
            articles      | {"headline": "x", "body": {"format": "blocks", "blocks": [{"_type": "embed", "url": 5}]}} | /body/blocks/0/url wrong-type | A text is expected here
            articles      | {"headline": "x", "body": {"format": "blocks", "blocks": [{"_type": "block", "children": [{"_type": "span", "text": "x", "marks": [5]}]}]}} | /body/blocks/0/children/0/marks/0 wrong-type | A text is expected here
            articles      | {"headline": "x", "locale": "en", "byline": [{}, {"author": "a", "text": "b"}]} | /byline/0 required, /byline/1 required | either an author or a text
            articles      | {"headline": "x", "locale": "en", "body": {"format": "markdwn", "text": "x"}} | /body/format unknown-value | Did you mean markdown?
            articles      | {"headline": "x", "locale": "en", "leadPhoto": {"photo": "zz"}} | /leadPhoto/photo unknown-reference | There is no photo zz.
            """)
    void namesEachFault(String type, String body, String faults, String detail) {
        ProblemAnswer.invalid(new Editorial(type).post(body))
                .hasFaults(faults.split(", "))
                .says(detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name": "x", "name": "y"} | Line 1, column 21: Duplicate field 'name'.
            {"name": "x"} {}           | Something stands after the end of the JSON.
            {"name": "x"}]             | Line 1
            {"name": "x",}             | Line 1
            {name: "x"}                | Line 1
            {'name': 'x'}              | Line 1
            {"name": "x"               | Line 1
            {"name": NaN}              | Line 1, column 13: Non-standard token 'NaN'.
            // no                      | Line 1
            """)
    void refusesWhatIsNoJson(String body, String detail) {
        ProblemAnswer.of(Editorial.TAGS.post(body), 400, "malformed-json")
                .says(detail)
                .doesNotSay("jackson");
    }

    @Test
    void refusesEmptyBody() {
        ProblemAnswer.of(Editorial.TAGS.post(" "), 400, "malformed-json").says("The body is empty.");
        Response none = Http.admin().contentType(ContentType.JSON).post(Editorial.TAGS.address());
        ProblemAnswer.of(none, 400, "malformed-json").says("The body is empty.");
    }

    @Test
    void refusesInvalidUtf8() {
        byte[] latin = "{\"name\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        RawHttp.Answer answer = RawHttp.post(Editorial.TAGS.address(), latin);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("malformed-json", "Invalid UTF-8");
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 5_000, 100_000})
    void refusesDeepNesting(int depth) {
        String body = "{\"name\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
        RawHttp.Answer answer = RawHttp.post(Editorial.TAGS.address(), body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers()).contains("application/problem+json");
    }

    @Test
    void tellsManyFaultsAtOnce() {
        String fields =
                IntStream.range(0, 60).mapToObj(i -> "\"wrong" + i + "\": 1").collect(Collectors.joining(", "));
        Response answer = Editorial.TAGS.post("{" + fields + "}");
        ProblemAnswer.invalid(answer);
        assertThat(answer.jsonPath().getList("errors")).hasSize(50);
    }

    @Test
    void bringsTextIntoOneForm() {
        String word = Newsroom.word();
        Item tag = Editorial.TAGS.create(Map.of("name", "  Cafe\u0301 " + word + " ", "description", " one\r\ntwo\n"));
        assertThat(tag.json().getString("name")).isEqualTo("Caf\u00e9 " + word);
        assertThat(tag.json().getString("description")).isEqualTo("one\ntwo");
        assertThat(tag.slug()).isEqualTo("cafe-" + word);
    }

    @Test
    void readsTimesOfAnyOffset() {
        Item photo = Editorial.PHOTOS.create(
                Map.of("url", "https://x.example/a", "takenAt", "2017-11-21T11:30:00.123456789+03:00"));
        assertThat(photo.json().getString("takenAt")).isEqualTo("2017-11-21T08:30:00.123Z");
    }

    @Test
    void tellsLengthOfText() {
        ProblemAnswer.invalid(Editorial.ARTICLES.post(Map.of("headline", "x".repeat(2_000), "locale", "en")))
                .hasFaults("/headline too-long")
                .says("A headline has at most 300 characters.");
    }

    @Test
    void takesNullForNotSent() {
        Response answer = Editorial.ARTICLES.post("""
                {"headline": "%s", "locale": null, "slug": null, "tags": null, "byline": null, "supportMessages": null,
                 "seo": {"title": "x", "noindex": null}}""".formatted(Newsroom.word()));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.jsonPath().getString("locale")).isEqualTo("en");
        assertThat(answer.jsonPath().getList("tags")).isEmpty();
        assertThat(answer.jsonPath().getBoolean("seo.noindex")).isFalse();
        assertThat(answer.jsonPath().getString("supportMessages")).isEqualTo("all");
    }

    @Test
    void answersMistakeOfTheContract() {
        String answer = Editorial.ARTICLES
                .post("{\"headlin\": \"x\", \"section\": \"wrld\", \"publishedAt\": 5}")
                .asString()
                .replaceFirst("http://localhost:[0-9]+", "");
        assertThat(answer).isEqualTo("""
                {"type":"/docs/problems/invalid-request","title":"The request is not valid","status":400,\
                "instance":"/v1/editorial/articles","errors":[\
                {"pointer":"/headlin","code":"unknown-field","detail":"There is no field headlin. Did you mean headline?"},\
                {"pointer":"/headline","code":"required","detail":"An article needs a headline."},\
                {"pointer":"/section","code":"unknown-reference","detail":"There is no section wrld."},\
                {"pointer":"/publishedAt","code":"unknown-field","detail":"publishedAt is set by publishing."}]}""");
    }
}
