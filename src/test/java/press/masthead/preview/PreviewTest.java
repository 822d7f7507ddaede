package press.masthead.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.Quadrants;
import press.masthead.support.SettableClock;
import press.masthead.support.UploadedPhoto;

/** A link shows one revision of one article to whoever holds it, until it ends, and nothing else. */
@QuarkusTest
@TestProfile(PreviewTest.OtherTime.class)
class PreviewTest {

    /** So that a test need not wait for hours. */
    public static final class OtherTime implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(SettableClock.class);
        }
    }

    @Inject
    SettableClock clock;

    @Test
    void showsTheRevisionWithWhatItRefersTo() {
        Item section = Newsroom.section();
        Item tag = Newsroom.tag();
        Item author = Newsroom.author();
        Item photo = Newsroom.photo();
        Item draft = Newsroom.draft(
                "section",
                section.id(),
                "tags",
                List.of(tag.id()),
                "byline",
                Newsroom.byline(author),
                "leadPhoto",
                Map.of("photo", photo.id(), "caption", "Here"),
                "body",
                Newsroom.markdown("A **draft**"));
        Response link = create(draft, Map.of());
        assertThat(link.statusCode()).as(link.asString()).isEqualTo(201);
        Response preview = Http.anonymous().get(link.path("url") + "&bodyFormat=html");
        assertThat(preview.statusCode()).as(preview.asString()).isEqualTo(200);
        assertThat(preview.<String>path("headline")).isEqualTo(draft.json().getString("headline"));
        assertThat(preview.<String>path("section.slug")).isEqualTo(section.slug());
        assertThat(preview.<String>path("tags[0].slug")).isEqualTo(tag.slug());
        assertThat(preview.<String>path("byline[0].author.slug")).isEqualTo(author.slug());
        assertThat(preview.<String>path("leadPhoto.caption")).isEqualTo("Here");
        assertThat(preview.<String>path("leadPhoto.creditLine"))
                .isEqualTo(photo.json().getString("creditLine"));
        assertThat(preview.<String>path("body.text")).contains("<strong>draft</strong>");
        assertThat(preview.<Integer>path("revision")).isEqualTo(1);
        assertThat(preview.<Object>path("publishedAt")).isNull();
    }

    @Test
    void isKeptByNobodyAndFoundByNoSearchEngine() {
        Response preview =
                Http.anonymous().get(create(Newsroom.draft(), Map.of()).<String>path("url"));
        assertThat(preview.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(preview.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(preview.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(preview.header("ETag")).isNull();
    }

    /** A draft that lacks what publishing asks for can be shown all the same. */
    @Test
    void showsWhatIsUnfinished() {
        Item draft = Editorial.ARTICLES.create(Map.of("headline", "Only " + Newsroom.word()));
        Response preview = Http.anonymous().get(create(draft, Map.of()).<String>path("url"));
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.<Object>path("section")).isNull();
    }

    @Test
    void showsNoOtherRevision() {
        Item draft = Newsroom.draft("headline", "First " + Newsroom.word());
        String first = create(draft, Map.of()).path("url");
        Item second = draft.patch(Map.of("headline", "Second " + Newsroom.word()));
        assertThat(Http.anonymous().get(first).<String>path("headline")).startsWith("First");
        assertThat(Http.anonymous()
                        .get(create(second, Map.of()).<String>path("url"))
                        .<String>path("headline"))
                .startsWith("Second");
        assertThat(Http.anonymous()
                        .get(create(second, Map.of("revision", 1)).<String>path("url"))
                        .<String>path("headline"))
                .startsWith("First");
        assertThat(Http.anonymous().get(first + "&revision=2").statusCode()).isEqualTo(400);
    }

    /** Whatever is wrong with a token, the answer is the same, and tells nothing of what there is. */
    @Test
    void opensNothingElse() {
        Item draft = Newsroom.draft();
        Item other = Newsroom.draft();
        Response link = create(draft, Map.of());
        String token = link.path("token");
        List<Response> refused = new ArrayList<>();
        for (String wrong : List.of(
                "nonsense",
                token + "x",
                token.substring(0, token.length() - 2),
                token.replaceFirst("[.].*", "."),
                Newsroom.draft().id() + token.substring(token.indexOf('.')))) {
            refused.add(preview(draft.id(), wrong));
        }
        refused.add(preview(other.id(), token));
        refused.add(preview(other.slug(), token));
        refused.add(preview("01930000-0000-7000-8000-00000000dead", token));
        refused.add(preview("no-such-article", token));
        assertThat(refused)
                .allMatch(answer -> answer.statusCode() == 404)
                .extracting(answer -> answer.<String>path("detail"))
                .containsOnly("This link leads nowhere: it is wrong, has expired, or was taken back.");
        assertThat(Http.withKey(token).get(draft.type().address(draft.id())).statusCode())
                .isEqualTo(401);
        assertThat(Http.anonymous()
                        .queryParam("token", token)
                        .get(draft.type().address(draft.id()))
                        .statusCode())
                .isEqualTo(401);
        assertThat(draft.published().statusCode()).isEqualTo(404);
        assertThat(preview(draft.slug(), token).statusCode()).isEqualTo(200);
        assertThat(Http.anonymous().get("/v1/preview/articles/" + draft.id()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void endsByItsTime() {
        Item draft = Newsroom.draft();
        String url = create(draft, Map.of("validForHours", 2)).path("url");
        clock.advance(Duration.ofMinutes(119));
        assertThat(Http.anonymous().get(url).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(2));
        assertThat(Http.anonymous().get(url).statusCode()).isEqualTo(404);
    }

    @Test
    void endsWhenItIsTakenBack() {
        Item draft = Newsroom.draft();
        Response link = create(draft, Map.of());
        Response other = create(draft, Map.of());
        assertThat(delete(draft, link.path("id")).statusCode()).isEqualTo(204);
        assertThat(delete(draft, link.path("id")).statusCode()).isEqualTo(204);
        assertThat(Http.anonymous().get(link.<String>path("url")).statusCode()).isEqualTo(404);
        assertThat(Http.anonymous().get(other.<String>path("url")).statusCode()).isEqualTo(200);
        assertThat(delete(Newsroom.draft(), other.path("id")).statusCode()).isEqualTo(404);
    }

    @Test
    void endsForGoodInTheArchive() {
        Item draft = Newsroom.draft();
        String url = create(draft, Map.of()).path("url");
        assertThat(draft.again().delete().statusCode()).isEqualTo(204);
        assertThat(Http.anonymous().get(url).statusCode()).isEqualTo(404);
        assertThat(create(draft, Map.of()).statusCode()).isEqualTo(409);
        draft.again().restore();
        assertThat(Http.anonymous().get(url).statusCode()).isEqualTo(404);
    }

    @Test
    void isListedAndAuditedWithoutItsToken() {
        Item draft = Newsroom.draft();
        Response link = create(draft, Map.of("validForHours", 1));
        delete(draft, link.path("id"));
        Response list = Http.as("reader").get(address(draft));
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.<String>path("data[0].id")).isEqualTo(link.path("id"));
        assertThat(list.<String>path("data[0].revokedAt")).isNotNull();
        assertThat(list.asString()).doesNotContain("token", "url");
        Response log = Http.admin().get("/v1/editorial/audit-log?limit=10&item=" + draft.id());
        assertThat(log.<List<String>>path("data.action")).contains("previewOpened", "previewClosed");
    }

    /** Where readers get pictures, there are only those of what is published. */
    @Test
    void showsItsPicturesToNobodyElse() {
        Item photo = UploadedPhoto.of(Quadrants.jpeg(800, 600));
        Item draft = Newsroom.draft("leadPhoto", Map.of("photo", photo.id()));
        String url = Http.anonymous()
                .get(create(draft, Map.of()).<String>path("url"))
                .path("leadPhoto.url");
        Response picture = Http.anonymous().get(url);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.contentType()).isEqualTo("image/jpeg");
        assertThat(picture.header("Cache-Control")).isEqualTo("private, no-store");
        Item other = UploadedPhoto.of(Quadrants.jpeg(800, 600));
        assertThat(Http.anonymous().get(url.replace(photo.id(), other.id())).statusCode())
                .isEqualTo(404);
        assertThat(Http.anonymous().get(url.replaceFirst("[?].*", "")).statusCode())
                .isEqualTo(400);
        assertThat(Http.anonymous().get(url + "x").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "{\"revision\": 99}, /revision",
        "{\"validForHours\": 0}, /validForHours",
        "{\"validForHours\": 721}, /validForHours",
        "{\"expiresAt\": \"2001-01-01T00:00:00Z\"}, /expiresAt",
        "{\"expiresAt\": \"2999-01-01T00:00:00Z\"}, /expiresAt",
        "{\"revison\": 1}, /revison"
    })
    void refusesWhatMakesNoSense(String body, String pointer) {
        Response answer = Http.admin().contentType(ContentType.JSON).body(body).post(address(Newsroom.draft()));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].pointer")).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "reporter", "reader"})
    void isMadeByEditorsAndForTheirOwnByReporters(String role) {
        Item draft = Newsroom.draft();
        int status = Http.as(role)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(address(draft))
                .statusCode();
        assertThat(status).isEqualTo(role.equals("editor") ? 201 : 403);
        if (role.equals("reporter")) {
            String own = Http.as(role)
                    .contentType(ContentType.JSON)
                    .body(Map.of("headline", "Own " + Newsroom.word()))
                    .post("/v1/editorial/articles")
                    .path("id");
            assertThat(Http.as(role)
                            .contentType(ContentType.JSON)
                            .post("/v1/editorial/articles/" + own + "/previews")
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    private static Response create(Item article, Map<String, ?> how) {
        return Http.admin().contentType(ContentType.JSON).body(how).post(address(article));
    }

    private static Response delete(Item article, String link) {
        return Http.admin().delete(address(article) + "/" + link);
    }

    private static Response preview(String reference, String token) {
        return Http.anonymous().queryParam("token", token).get("/v1/preview/articles/" + reference);
    }

    private static String address(Item article) {
        return article.type().address(article.id()) + "/previews";
    }
}
