package press.masthead.delivery.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.article.workflow.AnnouncementService;
import press.masthead.query.CursorSeal;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** What readers see otherwise than before, told to whoever keeps a copy. */
@QuarkusTest
class ChangesTest {

    @Inject
    CursorSeal seal;

    @Inject
    AnnouncementService announcements;

    @Test
    void tellsWhatBecameOfArticle() {
        Mirror mirror = Mirror.ofNow();
        Item section = Newsroom.section();
        Item article = Editorial.ARTICLES.create(Newsroom.articleFields(section));
        assertThat(told(mirror)).isEmpty();
        article = article.publish();
        assertThat(told(mirror))
                .containsExactlyInAnyOrder("published article " + article.id(), "published section " + section.id());
        article = article.patch(Map.of("headline", "Another", "slug", Newsroom.word()));
        assertThat(told(mirror)).isEmpty();
        String former = article.again().json().getString("slug");
        article = article.publish();
        assertThat(told(mirror)).contains("changed article " + article.id());
        article = article.patch(Map.of("slug", Newsroom.word())).publish();
        mirror.catchUp();
        article.unpublish();
        JsonPath page = mirror.read("");
        Map<String, Object> gone = page.getMap("data.find { it.type == 'article' }");
        assertThat(gone)
                .containsEntry("kind", "withdrawn")
                .containsEntry("id", article.id())
                .containsEntry("slug", article.slug())
                .containsEntry("locale", "en")
                .containsEntry("section", section.slug());
        assertThat(page.getList("data.find { it.type == 'article' }.aliases", String.class))
                .hasSize(2)
                .contains(former);
        assertThat(page.getMap("data.find { it.type == 'section' }"))
                .containsEntry("kind", "withdrawn")
                .containsEntry("slug", section.slug());
    }

    @Test
    void neverTellsOfWhatWasNotPublished() {
        Mirror mirror = Mirror.ofNow();
        Item author = Newsroom.author();
        Item photo = Newsroom.photo();
        Item draft = Newsroom.draft("byline", Newsroom.byline(author), "leadPhoto", Map.of("photo", photo.id()));
        author.patch(Map.of("name", "Secret " + Newsroom.word()));
        photo.patch(Map.of("caption", "Secret"));
        draft = draft.publish(Map.of("at", "2999-01-01T00:00:00Z"));
        draft = Item.of(draft.type(), draft.act("unschedule", Map.of()), 200);
        assertThat(draft.delete().statusCode()).isEqualTo(204);
        assertThat(told(mirror)).isEmpty();
    }

    @Test
    void tellsOfAuthorsAsReadersSawThemLast() {
        Item credit = Newsroom.credit();
        Item photo = Newsroom.photo(credit);
        Item author = Editorial.AUTHORS.create(Map.of("name", "Author " + Newsroom.word(), "photo", photo.id()));
        Item article = Newsroom.published("byline", Newsroom.byline(author));
        Mirror mirror = Mirror.ofNow();
        author = author.patch(Map.of("jobTitle", "Editor"));
        assertThat(told(mirror))
                .contains("changed author " + author.id())
                .doesNotContain("changed article " + article.id());
        credit.patch(Map.of("name", "Other " + Newsroom.word()));
        assertThat(told(mirror)).containsExactly("changed photo-credit " + credit.id());
        article.unpublish();
        assertThat(told(mirror))
                .contains(
                        "withdrawn author " + author.id(),
                        "withdrawn photo " + photo.id(),
                        "withdrawn photo-credit " + credit.id());
        author.patch(Map.of("slug", "secret-" + Newsroom.word()));
        JsonPath page = mirror.read("");
        assertThat(page.getMap("data.find { it.type == 'author' }"))
                .containsEntry("kind", "withdrawn")
                .containsEntry("slug", author.slug());
    }

    @Test
    void tellsWhatHappensByTheClock() throws InterruptedException {
        Item article = Newsroom.draft();
        Instant from = Instant.now().plusSeconds(2);
        article.publish(
                Map.of("at", from.toString(), "until", from.plusSeconds(2).toString()));
        announcements.announce();
        Mirror mirror = Mirror.ofNow();
        waitUntil(from);
        announcements.announce();
        assertThat(told(mirror)).contains("published article " + article.id());
        waitUntil(from.plusSeconds(2));
        announcements.announce();
        assertThat(told(mirror)).contains("withdrawn article " + article.id());
    }

    @Test
    void waitsForTheNextChange() throws Exception {
        Mirror mirror = Mirror.ofNow();
        Item draft = Newsroom.draft();
        CompletableFuture<JsonPath> answer = CompletableFuture.supplyAsync(() -> mirror.read("wait=30"));
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(answer).isNotDone();
        draft.publish();
        assertThat(answer.get(5, TimeUnit.SECONDS).getList("data.id")).contains(draft.id());
    }

    @Test
    void doesNotWaitForEver() {
        Mirror mirror = Mirror.ofNow();
        long before = System.nanoTime();
        assertThat(mirror.read("wait=1").getList("data")).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(Duration.ofMillis(900), Duration.ofSeconds(5));
    }

    @Test
    void refusesTokenOfAnotherKind() {
        Newsroom.published();
        Newsroom.published();
        String cursor = Http.anonymous().get("/v1/articles?limit=1").jsonPath().getString("page.next");
        for (String token : List.of(cursor, "nonsense", "%20")) {
            Response answer = Http.anonymous().urlEncodingEnabled(false).get("/v1/changes?since=" + token);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.jsonPath().getList("errors.parameter")).containsExactly("since");
        }
    }

    @Test
    void saysThatTokenIsTooOld() {
        String old = seal.seal(
                "changes",
                List.of("3:3:", "", Instant.now().minus(Duration.ofDays(31)).toString(), "", ""));
        String ahead = seal.seal(
                "changes", List.of("99999999:99999999:", "", Instant.now().toString(), "", ""));
        for (String token : List.of(old, ahead)) {
            Response answer = Http.anonymous().get("/v1/changes?since=" + token);
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.jsonPath().getString("type")).endsWith("/token-too-old");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sinc=now", "limit=0", "limit=101", "wait=31", "wait=x", "since=now&fields=id"})
    void refuses(String parameters) {
        assertThat(Http.anonymous().get("/v1/changes?" + parameters).statusCode())
                .isEqualTo(400);
    }

    @Test
    void isNotKept() {
        Response answer = Http.anonymous().get("/v1/changes?since=now");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.jsonPath().getBoolean("more")).isFalse();
    }

    @Test
    void isCompressedForWhoTakesIt() throws IOException, InterruptedException {
        for (int i = 0; i < 10; i++) {
            Newsroom.published();
        }
        HttpResponse<byte[]> plain = ask("", "identity");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        HttpResponse<byte[]> compressed = ask("", "gzip");
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
        byte[] read = new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes();
        assertThat(JsonPath.from(new String(read, UTF_8)).getList("data.id", String.class))
                .isEqualTo(JsonPath.from(new String(plain.body(), UTF_8)).getList("data.id", String.class));
        HttpResponse<byte[]> small = ask("?since=now", "gzip");
        assertThat(small.headers().firstValue("Content-Encoding")).isEmpty();
        for (HttpResponse<byte[]> answer : List.of(plain, compressed, small)) {
            assertThat(answer.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
        }
    }

    private static HttpResponse<byte[]> ask(String query, String coding) throws IOException, InterruptedException {
        URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/changes" + query);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Accept-Encoding", coding)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private static List<String> told(Mirror mirror) {
        JsonPath page = mirror.read("");
        List<Map<String, String>> data = page.getList("data");
        return data.stream()
                .map(change -> change.get("kind") + " " + change.get("type") + " " + change.get("id"))
                .toList();
    }

    private static void waitUntil(Instant time) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(
                Math.max(0, Duration.between(Instant.now(), time).toMillis()) + 50);
    }
}
