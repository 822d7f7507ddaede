package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;
import press.masthead.support.RawHttp;

/** Only what something published uses is there for the public. */
@QuarkusTest
class VisibilityTest {

    private Item top;
    private Item section;
    private Item tag;
    private Item author;
    private Item credit;
    private Item photo;
    private List<Item> used;

    @BeforeEach
    void makeWhatArticlesUse() {
        top = Newsroom.section();
        section = Newsroom.section(top);
        tag = Newsroom.tag();
        author = Newsroom.author();
        credit = Newsroom.credit();
        photo = Newsroom.photo(credit);
        used = List.of(top, section, tag, author, credit, photo);
    }

    private Map<String, Object> uses() {
        return Newsroom.with(
                Newsroom.articleFields(section),
                "tags",
                List.of(tag.id()),
                "byline",
                Newsroom.byline(author),
                "leadPhoto",
                Map.of("photo", photo.id()));
    }

    @Test
    void showsWhatIsUsedAsLongAsItIsPublished() {
        Item article = Editorial.ARTICLES.create(uses());
        assertVisible(false);
        article = article.publish();
        assertVisible(true);
        article = article.unpublish();
        assertVisible(false);
        article.publish(Map.of("at", "2999-01-01T00:00:00Z"));
        assertVisible(false);
    }

    @Test
    void hidesWhatOnlyUnpublishedRevisionUses() {
        Item article = Newsroom.published().patch(uses());
        assertVisible(false);
        article.publish();
        assertVisible(true);
    }

    @Test
    void showsWhatPublishedRevisionUsesAlthoughLatestDoesNot() {
        Item article = Editorial.ARTICLES.create(uses()).publish();
        article = article.patch(Newsroom.articleFields(Newsroom.section()))
                .patch(Map.of("tags", List.of(), "byline", List.of()));
        Response answer = article.type().patch(article.id(), article.etag(), "{\"leadPhoto\": null}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertVisible(true);
        article.again().publish();
        assertVisible(false);
    }

    @Test
    void showsPictureOfPublishedAuthor() {
        Item portrait = Newsroom.photo();
        Item pictured = Newsroom.author().patch(Map.of("photo", portrait.id()));
        assertThat(portrait.published().statusCode()).isEqualTo(404);
        Newsroom.published("byline", Newsroom.byline(pictured));
        assertThat(portrait.published().statusCode()).isEqualTo(200);
        assertThat(pictured.published().jsonPath().getString("photo.id")).isEqualTo(portrait.id());
    }

    @Test
    void tellsNothingThatIsForEditorsOnly() {
        String secret = Newsroom.word();
        Item agency = Editorial.PHOTO_CREDITS.create(Map.of("name", Newsroom.word(), "contact", secret));
        Item picture =
                Editorial.PHOTOS.create(Newsroom.with(Newsroom.photoFields(agency), "rights", Map.of("note", secret)));
        Item article = Newsroom.published(
                "leadPhoto",
                Map.of("photo", picture.id()),
                "body",
                Newsroom.markdown("a\n\n![](photo:" + picture.id() + ")"));
        for (Item item : List.of(agency, picture, article)) {
            assertThat(item.published().statusCode()).isEqualTo(200);
            assertThat(item.published().asString())
                    .doesNotContain(secret, "contact", "rights", "externalId", "version");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer " + Http.ADMIN_KEY, "Bearer mh_garbage", "Basic eDp5", "garbage"})
    void answersSameWhateverKeyIsSent(String authorization) {
        Item draft = Newsroom.draft();
        Item article = Newsroom.published();
        for (String address : List.of("/v1/articles/" + article.id(), "/v1/articles/" + draft.id())) {
            Response anonymous = Http.anonymous().get(address);
            Response withKey =
                    Http.anonymous().header("Authorization", authorization).get(address);
            assertThat(withKey.statusCode()).isEqualTo(anonymous.statusCode());
            assertThat(withKey.asString()).isEqualTo(anonymous.asString());
        }
    }

    @Test
    void answersOnceAndThenNotModified() {
        Item article = Editorial.ARTICLES.create(uses()).publish();
        for (String address : List.of(
                "/v1/articles/" + article.id(),
                "/v1/articles?section=" + section.slug(),
                "/v1/sections/" + section.id(),
                "/v1/tags/" + tag.id(),
                "/v1/authors/" + author.id(),
                "/v1/photos/" + photo.id(),
                "/v1/photo-credits/" + credit.id())) {
            Response first = Http.anonymous().get(address);
            String etag = first.header("ETag");
            assertThat(etag).matches("\"[A-Za-z0-9_-]{22}(-gzip)?\"");
            assertThat(first.header("Cache-Control")).contains("public");
            for (String known : List.of(etag, "W/" + etag, "\"other\", " + etag)) {
                Response again = Http.anonymous().header("If-None-Match", known).get(address);
                assertThat(again.statusCode()).as(known).isEqualTo(304);
                assertThat(again.header("ETag")).isEqualTo(etag);
                assertThat(again.asString()).isEmpty();
            }
            assertThat(Http.anonymous()
                            .header("If-None-Match", "\"other\"")
                            .get(address)
                            .statusCode())
                    .isEqualTo(200);
            Response head = Http.anonymous().head(address);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.header("ETag")).isEqualTo(etag);
            assertThat(head.asString()).isEmpty();
        }
        article.patch(Map.of("kicker", "K")).publish();
        assertThat(article.published().header("ETag"))
                .isNotEqualTo(Http.anonymous().get("/v1/tags/" + tag.id()).header("ETag"));
    }

    @Test
    void readsLocalesHoweverTheyAreSpelled() {
        Item article = Newsroom.draft("locale", "pt-BR").publish();
        String slug = article.slug();
        assertThat(Http.anonymous()
                        .get("/v1/articles/" + slug + "?locale=PT-br")
                        .statusCode())
                .isEqualTo(200);
        for (String list : List.of("/v1/articles", "/v1/editorial/articles")) {
            assertThat(Http.admin().get(list + "?locale=en,PT-br&limit=100").<List<String>>path("data.slug"))
                    .contains(slug);
            ProblemAnswer.of(Http.admin().get(list + "?locale=en,nonsense!"), 400, "invalid-request");
        }
    }

    @Test
    void letsFrontendsOfOtherOriginsRead() {
        Response preflight = Http.anonymous()
                .header("Origin", "https://frontend.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options("/v1/articles");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("GET");
        assertThat(preflight.header("Access-Control-Allow-Headers")).containsIgnoringCase("If-None-Match");
        Response answer =
                Http.anonymous().header("Origin", "https://frontend.example").get("/v1/articles");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "Link");
        for (String refused : List.of("/v1/placements?country=%zz", "/v1/articles?nonsense=1", "/v1/nothing")) {
            assertThat(RawHttp.send("GET", refused, "Origin: https://frontend.example")
                            .headers()
                            .toLowerCase(Locale.ROOT))
                    .as(refused)
                    .contains("access-control-allow-origin: *");
        }
    }

    private void assertVisible(boolean visible) {
        for (Item item : used) {
            String what = item.type().path();
            assertThat(item.published().statusCode()).as(what).isEqualTo(visible ? 200 : 404);
            if (item.slug() != null) {
                assertThat(Http.anonymous()
                                .get("/v1/" + what + "/" + item.slug())
                                .statusCode())
                        .as(what)
                        .isEqualTo(visible ? 200 : 404);
            }
        }
        List<String> below = Http.anonymous()
                .queryParam("parent", top.slug())
                .get("/v1/sections")
                .jsonPath()
                .getList("data.id");
        assertThat(below).isEqualTo(visible ? List.of(section.id()) : List.of());
        List<String> photos = Http.anonymous()
                .queryParam("credit", credit.slug())
                .get("/v1/photos")
                .jsonPath()
                .getList("data.id");
        assertThat(photos).isEqualTo(visible ? List.of(photo.id()) : List.of());
    }
}
