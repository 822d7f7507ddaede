package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.rendering.RenderingService;
import press.masthead.support.DeliveryStatements;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** What was answered once is answered from memory, and never after somebody changed it. */
@QuarkusTest
class CachedReadingTest {

    /** Statements that ask what changes next by the clock. */
    private static final int UNTIL_WHEN_IT_HOLDS = 1;

    @Inject
    @PersistenceUnitExtension("delivery")
    DeliveryStatements statements;

    @Inject
    RenderingService rendering;

    private Item section;
    private Item tag;
    private Item author;
    private Item credit;
    private Item photo;
    private Item article;
    private String path;

    @BeforeEach
    void publish() {
        section = Newsroom.section();
        tag = Newsroom.tag();
        author = Newsroom.author();
        credit = Newsroom.credit();
        photo = Newsroom.photo(credit);
        article = Editorial.ARTICLES
                .create(Newsroom.with(
                        Newsroom.articleFields(section),
                        "tags",
                        List.of(tag.id()),
                        "byline",
                        Newsroom.byline(author),
                        "leadPhoto",
                        Map.of("photo", photo.id())))
                .publish();
        path = "/v1/articles/" + article.slug();
    }

    @Test
    void asksDatabaseOnce() {
        Response first = get(path);
        assertThat(statements.of(() -> assertThat(get(path).asString()).isEqualTo(first.asString())))
                .isZero();
        assertThat(get(path).headers().asList())
                .containsAll(List.of(first.getHeaders().get("ETag")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles/%s", "articles/%s?bodyFormat=html", "articles?locale=en&limit=3"})
    void readsAllThatIsShownWithOneStatement(String request) {
        rendering.claim();
        rendering.render();
        String address = "/v1/" + request.formatted(article.id());
        assertThat(statements.of(() -> get(address))).isEqualTo(1 + UNTIL_WHEN_IT_HOLDS);
    }

    @Test
    void keepsOneAnswerForParametersInAnyOrder() {
        get(path + "?include=readMore&bodyFormat=html");
        assertThat(statements.of(() -> get(path + "?bodyFormat=html&include=readMore")))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles?bogus=1", "articles/there-is-no-such-article", "articles?limit=0"})
    void keepsNoProblem(String wrong) {
        get("/v1/" + wrong);
        assertThat(get("/v1/" + wrong).statusCode()).isBetween(400, 404);
    }

    @Test
    void showsEachChangeAtOnce() {
        changes(
                path,
                "headline",
                () -> article =
                        article.patch(Map.of("headline", "New headline")).publish());
        changes(path, "byline[0].author.name", () -> author = author.patch(Map.of("name", "New name")));
        changes(path, "section.name", () -> section = section.patch(Map.of("name", "New section")));
        changes(path, "tags[0].name", () -> tag = tag.patch(Map.of("name", "New tag")));
        changes(path, "leadPhoto.altText", () -> photo = photo.patch(Map.of("altText", "New text")));
        changes(path, "leadPhoto.creditLine", () -> credit = credit.patch(Map.of("name", "New credit")));
    }

    @Test
    void showsNewArticleInListsAtOnce() {
        String list = "/v1/articles?section=" + section.slug();
        assertThat(get(list).jsonPath().getList("data")).hasSize(1);
        Item another = Editorial.ARTICLES.create(Newsroom.articleFields(section));
        assertThat(get(list).jsonPath().getList("data")).hasSize(1);
        another = another.publish();
        assertThat(get(list).jsonPath().getList("data")).hasSize(2);
        another.unpublish();
        assertThat(get(list).jsonPath().getList("data")).hasSize(1);
    }

    @Test
    void showsNewTranslationAtOnce() {
        assertThat(get(path).jsonPath().getList("translations")).isEmpty();
        Item translation = Editorial.ARTICLES.create(
                Newsroom.with(Newsroom.articleFields(section), "locale", "ru", "translationOf", article.id()));
        assertThat(get(path).jsonPath().getList("translations")).isEmpty();
        translation.publish();
        assertThat(get(path).jsonPath().getList("translations")).hasSize(1);
    }

    @Test
    void forgetsWhoIsNoLongerShown() {
        String page = "/v1/authors/" + author.slug();
        assertThat(get(page).statusCode()).isEqualTo(200);
        article.unpublish();
        assertThat(get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void showsTheCreditsThatPhotosHave() {
        Item other = Newsroom.credit();
        String former = "/v1/photo-credits/" + credit.slug();
        String present = "/v1/photo-credits/" + other.slug();
        assertThat(get(former).statusCode()).isEqualTo(200);
        photo = photo.patch(Map.of("credit", other.id()));
        assertThat(get(former).statusCode()).isEqualTo(404);
        assertThat(get(present).statusCode()).isEqualTo(200);
        photo.patch(Map.of("credit", credit.id()));
        assertThat(get(present).statusCode()).isEqualTo(404);
    }

    @Test
    void showsThePhotosThatAuthorsHave() {
        Item portrait = Newsroom.photo(Newsroom.credit());
        String list = "/v1/photos?credit=" + portrait.json().getString("credit.id");
        assertThat(get(list).jsonPath().getList("data")).isEmpty();
        author = author.patch(Map.of("photo", portrait.id()));
        assertThat(get(list).jsonPath().getList("data")).hasSize(1);
        author.patch(Map.of("photo", Newsroom.photo(Newsroom.credit()).id()));
        assertThat(get(list).jsonPath().getList("data")).isEmpty();
    }

    @Test
    void followsTheClock() throws InterruptedException {
        String list = "/v1/articles?section=" + section.slug();
        Item soon = Editorial.ARTICLES.create(Newsroom.articleFields(section));
        get(list);
        Instant at = Instant.now().plusSeconds(5);
        soon.publish(Map.of("at", at.toString()));
        assertThat(get(list).jsonPath().getList("data")).hasSize(1);
        waitUntil(at);
        assertThat(get(list).jsonPath().getList("data")).hasSize(2);
    }

    @Test
    void followsTheClockOfRights() throws InterruptedException {
        Instant end = Instant.now().plusSeconds(5);
        photo = photo.patch(Map.of("rights", Map.of("expiresAt", end.toString())));
        assertThat(get(path).jsonPath().getString("leadPhoto.url")).isNotNull();
        waitUntil(end);
        assertThat(get(path).jsonPath().getString("leadPhoto.url")).isNull();
    }

    @Test
    void answersWhatIsKnownWith304() {
        String etag = get(path).header("ETag");
        assertThat(plain().header("If-None-Match", "\"other\", W/" + etag)
                        .get(path)
                        .statusCode())
                .isEqualTo(304);
        assertThat(plain().header("If-None-Match", "\"other\"").get(path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void compressesForWhoTakesIt() {
        String list = "/v1/articles?limit=20";
        for (int i = 0; i < 2; i++) {
            Response plain = get(list);
            Response compressed = Http.anonymous().get(list);
            assertThat(plain.header("Content-Encoding")).isNull();
            assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(compressed.header("ETag")).isNotEqualTo(plain.header("ETag"));
            assertThat(compressed.asString()).isEqualTo(plain.asString());
            assertThat(plain.header("Vary")).contains("Accept-Encoding");
        }
    }

    @Test
    void namesAllThatItShows() {
        for (int i = 0; i < 2; i++) {
            Response answer = get(path);
            assertThat(answer.header("Surrogate-Key").split(" "))
                    .contains(
                            "article:" + article.id(),
                            "author:" + author.id(),
                            "section:" + section.id(),
                            "tag:" + tag.id(),
                            "photo:" + photo.id(),
                            "photo-credit:" + credit.id());
            assertThat(answer.header("Cache-Tag").split(","))
                    .containsExactly(answer.header("Surrogate-Key").split(" "));
            assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=1, s-maxage=1, stale-if-error=86400");
        }
    }

    @Test
    void answersHeadWithoutBody() {
        Response read = get(path);
        Response head = plain().head(path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(read.header("ETag"));
        assertThat(head.asByteArray()).isEmpty();
    }

    private static void waitUntil(Instant time) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(Duration.between(Instant.now(), time).toMillis() + 50);
    }

    private void changes(String address, String field, Runnable change) {
        String before = get(address).jsonPath().getString(field);
        change.run();
        assertThat(get(address).jsonPath().getString(field)).isNotEqualTo(before);
    }

    private static Response get(String address) {
        return plain().get(address);
    }

    private static RequestSpecification plain() {
        return Http.anonymous()
                .config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }
}
