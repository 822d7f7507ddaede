package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.campaign.CampaignApi;
import press.masthead.support.Editorial;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** Each kind of kept answer keeps to HTTP (RFC 9110, 9111), when it is made and when it was kept. */
@QuarkusTest
@TestProfile(KeptHttpTest.OneOrigin.class)
class KeptHttpTest {

    /** Answers differ by the origin that asks. */
    public static final class OneOrigin implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("masthead.cors.origins", "https://news.example");
        }
    }

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Map<String, String> addresses = Map.of();

    @TestHTTPResource("/")
    URI service = URI.create("");

    static List<String> kinds() {
        return List.of(
                "article", "articles", "author", "photo", "photo-credit", "section", "tag", "campaign", "campaigns");
    }

    @BeforeEach
    void publish() {
        if (!addresses.isEmpty()) {
            return;
        }
        Item section = Newsroom.section();
        Item tag = Newsroom.tag();
        Item author = Newsroom.author();
        Item credit = Newsroom.credit();
        Item photo = Newsroom.photo(credit);
        Item article = Editorial.ARTICLES
                .create(Newsroom.with(
                        Newsroom.articleFields(section),
                        "tags",
                        List.of(tag.id()),
                        "byline",
                        Newsroom.byline(author),
                        "leadPhoto",
                        Map.of("photo", photo.id()),
                        "body",
                        Newsroom.markdown("Words. ".repeat(400))))
                .publish();
        CampaignApi.asAdmin().started(CampaignApi.campaign("kept-answers", null));
        addresses = Map.of(
                "article", "v1/articles/" + article.slug(),
                "articles", "v1/articles?limit=1",
                "author", "v1/authors/" + author.slug(),
                "photo", "v1/photos/" + photo.id(),
                "photo-credit", "v1/photo-credits/" + credit.slug(),
                "section", "v1/sections/" + section.slug(),
                "tag", "v1/tags/" + tag.slug(),
                "campaign", "v1/campaigns/kept-answers",
                "campaigns", "v1/campaigns?limit=1");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void answersHeadAsGet(String kind) {
        for (String coding : List.of("identity", "gzip")) {
            HttpResponse<byte[]> made = ask("HEAD", kind, "Accept-Encoding", coding);
            HttpResponse<byte[]> read = ask("GET", kind, "Accept-Encoding", coding);
            HttpResponse<byte[]> kept = ask("HEAD", kind, "Accept-Encoding", coding);
            assertThat(read.statusCode()).isEqualTo(200);
            for (HttpResponse<byte[]> head : List.of(made, kept)) {
                assertThat(head.statusCode()).isEqualTo(200);
                assertThat(head.body()).isEmpty();
                for (String name : List.of("ETag", "Content-Type", "Content-Encoding", "Vary", "Surrogate-Key")) {
                    assertThat(header(head, name)).as(name).isEqualTo(header(read, name));
                }
            }
            assertThat(header(kept, "Content-Length")).isEqualTo(String.valueOf(read.body().length));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void answersRangesWithTheWhole(String kind) {
        HttpResponse<byte[]> whole = ask("GET", kind);
        HttpResponse<byte[]> part = ask("GET", kind, "Range", "bytes=0-9", "If-Range", header(whole, "ETag"));
        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body()).isEqualTo(whole.body());
        assertThat(header(part, "Accept-Ranges")).isNotEqualTo("bytes");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void knowsWhatAClientHas(String kind) {
        String etag = header(ask("GET", kind), "ETag");
        assertThat(etag).startsWith("\"");
        for (String known : List.of(etag, "W/" + etag, "\"a\", W/\"b\", " + etag, "*")) {
            for (String method : List.of("GET", "HEAD")) {
                HttpResponse<byte[]> answer = ask(method, kind, "If-None-Match", known);
                assertThat(answer.statusCode()).as(known).isEqualTo(304);
                assertThat(answer.body()).isEmpty();
                assertThat(header(answer, "ETag")).isEqualTo(etag);
                assertThat(header(answer, "Cache-Control")).startsWith("public");
                assertThat(header(answer, "Vary")).contains("Accept-Encoding");
                assertThat(header(answer, "Content-Encoding")).isEmpty();
            }
        }
        for (String other : List.of("\"other\"", "W/\"other\"", etag.replace("\"", ""), "\"\"")) {
            assertThat(ask("GET", kind, "If-None-Match", other).statusCode()).isEqualTo(200);
        }
        assertThat(ask("GET", kind, "If-Modified-Since", "Sun, 29 Nov 2099 00:00:00 GMT")
                        .statusCode())
                .as("there is no time to compare with")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void comparesIfMatchStrongly(String kind) {
        String etag = header(ask("GET", kind), "ETag");
        for (String matching : List.of(etag, "\"other\", " + etag, "*")) {
            assertThat(ask("GET", kind, "If-Match", matching).statusCode())
                    .as(matching)
                    .isEqualTo(200);
        }
        for (String other : List.of("W/" + etag, "\"other\"")) {
            assertThat(ask("GET", kind, "If-Match", other).statusCode())
                    .as(other)
                    .isEqualTo(412);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasAnEtagForEachCoding(String kind) {
        HttpResponse<byte[]> plain = ask("GET", kind, "Accept-Encoding", "identity");
        HttpResponse<byte[]> compressed = ask("GET", kind, "Accept-Encoding", "gzip");
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        if (plain.body().length < 1024) {
            assertThat(compressed.body()).isEqualTo(plain.body());
        } else {
            assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
            assertThat(header(compressed, "ETag")).isNotEqualTo(header(plain, "ETag"));
        }
        assertThat(header(plain, "Vary")).contains("Accept-Encoding");
        assertThat(header(compressed, "Vary")).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void variesByOrigin(String kind) {
        for (int i = 0; i < 2; i++) {
            HttpResponse<byte[]> other = ask("GET", kind);
            HttpResponse<byte[]> own = ask("GET", kind, "Origin", "https://news.example");
            HttpResponse<byte[]> known = ask("GET", kind, "Origin", "https://news.example", "If-None-Match", "*");
            assertThat(header(own, "Access-Control-Allow-Origin")).isEqualTo("https://news.example");
            assertThat(header(other, "Access-Control-Allow-Origin")).isEmpty();
            assertThat(List.of(other, own, known))
                    .allSatisfy(answer -> assertThat(header(answer, "Vary").toLowerCase(java.util.Locale.ROOT))
                            .contains("origin", "accept-encoding"));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysWhenItWasSent(String kind) {
        assertThat(header(ask("GET", kind), "Date")).endsWith("GMT");
        assertThat(header(ask("GET", kind, "If-None-Match", "*"), "Date")).endsWith("GMT");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsEachLineOfAHeader(String kind) {
        String etag = header(ask("GET", kind), "ETag");
        assertThat(ask("GET", kind, "If-None-Match", "\"a\"", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void speaksHttp2(String kind) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        for (int i = 0; i < 2; i++) {
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(address(kind)).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(ask("GET", kind).body());
            assertThat(client.send(
                                    HttpRequest.newBuilder(address(kind))
                                            .header("If-None-Match", header(answer, "ETag"))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofByteArray())
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    private URI address(String kind) {
        return service.resolve("/" + Objects.requireNonNull(addresses.get(kind)));
    }

    private HttpResponse<byte[]> ask(String method, String kind, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(kind)).method(method, HttpRequest.BodyPublishers.noBody());
        try {
            return HTTP.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All values of a header, apart by commas. */
    private static String header(HttpResponse<?> answer, String name) {
        return String.join(",", answer.headers().allValues(name));
    }
}
