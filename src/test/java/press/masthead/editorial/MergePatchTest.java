package press.masthead.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class MergePatchTest {

    @Test
    void mergesObjectsAndReplacesLists() {
        Item first = Newsroom.tag();
        Item second = Newsroom.tag();
        Item article = Newsroom.draft(
                "tags", List.of(first.slug(), second.slug()), "seo", Map.of("title", "T", "description", "D"));
        article = article.patch(Map.of("seo", Map.of("title", "U"), "tags", List.of(second.id())));
        assertThat(article.json().getString("seo.title")).isEqualTo("U");
        assertThat(article.json().getString("seo.description")).isEqualTo("D");
        assertThat(article.json().getList("tags.id")).containsExactly(second.id());
        assertThat(article.json().getString("body.blocks[0].children[0].text")).isEqualTo("Words of the body.");
    }

    @Test
    void takesNullForDefault() {
        Item article = Newsroom.draft("kicker", "K", "supportMessages", "none", "seo", Map.of("title", "T"));
        Response answer = article.type().patch(article.id(), article.etag(), """
                {"kicker": null, "supportMessages": null, "seo": {"title": null}, "section": null, "body": null}""");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("kicker")).isNull();
        assertThat(answer.jsonPath().getString("supportMessages")).isEqualTo("all");
        assertThat(answer.jsonPath().getString("seo.title")).isNull();
        assertThat(answer.jsonPath().getString("section")).isNull();
        assertThat(answer.jsonPath().getString("body")).isNull();
        assertThat(answer.jsonPath().getInt("wordCount")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kickr": null}                         | /kickr unknown-field
            {"seo": {"titel": null}}                | /seo/titel unknown-field
            {"seo": {"titel": null, "title": 5}}    | /seo/titel unknown-field, /seo/title wrong-type
            {"headline": null}                      | /headline required
            {"publishedAt": "2017-11-21T00:00:00Z"} | /publishedAt unknown-field
            {"version": 1, "id": "x"}               | /version unknown-field, /id unknown-field
            []                                      | ' wrong-type'
            null                                    | ' wrong-type'
            "x"                                     | ' wrong-type'
            """)
    void namesEachFault(String patch, String faults) {
        Item article = Newsroom.draft();
        ProblemAnswer.invalid(article.type().patch(article.id(), article.etag(), patch))
                .hasFaults(faults.split(", "));
        assertThat(article.again().etag()).isEqualTo(article.etag());
    }

    @Test
    void replacesBodyInAnyFormat() {
        Item article = Newsroom.draft();
        article = article.patch(Map.of("body", Newsroom.markdown("# New\n\nwords")));
        assertThat(article.json().getList("body.blocks.style")).containsExactly("h1", "normal");
        article = article.patch(Map.of("body", Map.of("format", "html", "text", "<p>Newer</p>")));
        assertThat(article.json().getList("body.blocks")).hasSize(1);
        article = article.patch(Map.of("body", article.json().getMap("body")));
        assertThat(article.json().getInt("revision")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/merge-patch+json", "application/json"})
    void readsBothMediaTypes(String contentType) {
        assertThat(patch(Newsroom.tag(), contentType).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json-patch+json", "text/plain"})
    void refusesOtherMediaTypes(String contentType) {
        ProblemAnswer.of(patch(Newsroom.tag(), contentType), 415, "unsupported-media-type");
    }

    @Test
    void makesNoVersionWhenNothingChanges() {
        Item article = Newsroom.draft("kicker", "K");
        Item same =
                article.patch(Map.of("kicker", " K ", "section", article.json().getString("section.slug")));
        assertThat(same.etag()).isEqualTo(article.etag());
        assertThat(same.json().getInt("revision")).isEqualTo(1);
        assertThat(same.json().getString("updatedAt")).isEqualTo(article.json().getString("updatedAt"));
        assertThat(article.patch(Map.of()).etag()).isEqualTo(article.etag());
    }

    @Test
    void replacesWhole() {
        Item tag = Editorial.TAGS.create(Map.of("name", Newsroom.word(), "kind", "place", "description", "D"));
        Response answer = tag.type().put(tag.id(), tag.etag(), Map.of("name", "Other"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("kind")).isEqualTo("topic");
        assertThat(answer.jsonPath().getString("description")).isNull();
        assertThat(answer.jsonPath().getString("slug")).isEqualTo(tag.slug());
        ProblemAnswer.invalid(tag.type().put(tag.id(), "*", Map.of("kind", "place")))
                .hasFaults("/name required");
    }

    @Test
    void createsThenReplacesByExternalId() {
        String id = "wp/" + Newsroom.word() + " ä";
        Map<String, Object> fields = Map.of("name", Newsroom.word(), "kind", "place");
        Response created = Editorial.TAGS.putByExternalId(id, fields);
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.header("Location"))
                .isEqualTo(Editorial.TAGS.address(created.jsonPath().getString("id")));
        assertThat(created.jsonPath().getString("externalId")).isEqualTo(id);
        Response again = Editorial.TAGS.putByExternalId(id, fields);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        assertThat(again.asString()).isEqualTo(created.asString());
        Response changed = Editorial.TAGS.putByExternalId(id, Newsroom.with(fields, "kind", "person"));
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.jsonPath().getString("id"))
                .isEqualTo(created.jsonPath().getString("id"));
        Map<String, Object> article = Newsroom.articleFields(Newsroom.section());
        assertThat(Editorial.ARTICLES.putByExternalId(id, article).statusCode()).isEqualTo(201);
        assertThat(Editorial.ARTICLES.putByExternalId(id, article).jsonPath().getInt("revision"))
                .isEqualTo(1);
    }

    @Test
    void answersSameWhenReadAgain() {
        for (Item item : List.of(
                Newsroom.tag(),
                Newsroom.section(),
                Newsroom.author(),
                Newsroom.credit(),
                Newsroom.photo(),
                Newsroom.draft())) {
            assertThat(item.again().json().<Map<String, Object>>get())
                    .isEqualTo(item.json().get());
            assertThat(item.etag()).isEqualTo("\"1\"");
            assertThat(item.json().getString("updatedAt")).isEqualTo(item.json().getString("createdAt"));
        }
    }

    private static Response patch(Item item, String contentType) {
        return Http.admin()
                .contentType(contentType)
                .header("If-Match", item.etag())
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/json-patch+json", ContentType.TEXT)))
                .body("{\"name\": \"x\"}")
                .patch(item.type().address(item.id()));
    }
}
