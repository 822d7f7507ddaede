package press.masthead.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.ProblemAnswer;
import press.masthead.support.RawHttp;

/** What the framework would answer by itself is a problem like any other. */
@QuarkusTest
class FrameworkProblemTest {

    private static final int LARGEST_BODY = 10 * 1024 * 1024;

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void explainsEachType(ProblemType type) {
        Http.anonymous()
                .get("/docs/problems/" + type.slug())
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML);
        assertThat(Http.anonymous().get("/docs/problems/").asString()).contains(type.slug());
    }

    @Test
    void leadsToItsExplanation() {
        String type = ProblemAnswer.of(Http.anonymous().get("/nowhere"), 404, "not-found")
                .json()
                .getString("type");
        assertThat(Http.anonymous().get(type).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nowhere",
                "/v1",
                "/v1/",
                "/v1/nowhere",
                "/v1/articles/a/b",
                "/v1/articles/not-there",
                "/v1/articles/00000000-0000-7000-8000-000000000000",
                "/v1/articles/00000000-0000-7000-8000-00000000000z",
                "/v1/photos/not-an-id",
                "/v1/articles/%00",
                "/v1/articles/a%00b",
                "/v1/authors/%00",
                "/v1/photos/%00",
                "/v1/articles/%ff%fe",
                "/v1/articles/a%2fb",
                "/v1/articles/..%2f..",
                "/docs/problems/none"
            })
    void answersNotFound(String path) {
        assertProblem(RawHttp.send("GET", path), 404, "not-found");
        RawHttp.Answer head = RawHttp.send("HEAD", path);
        assertThat(head.status()).isEqualTo(404);
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "tags", "sections", "authors", "photos", "photo-credits", "api-keys"})
    void answersNotFoundToEditors(String type) {
        String none = UUID.randomUUID().toString();
        for (String reference : new String[] {none, "not-there", none + "0", "%00", "%20"}) {
            Response answer = Http.admin().urlEncodingEnabled(false).get("/v1/editorial/" + type + "/" + reference);
            ProblemAnswer.of(answer, 404, "not-found");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /v1/articles                      | GET, HEAD, OPTIONS
            DELETE | /v1/articles/x                    | GET, HEAD, OPTIONS
            PUT    | /docs/problems/not-found          | GET, HEAD, OPTIONS
            PATCH  | /v1/editorial/articles            | GET, HEAD, OPTIONS, POST
            POST   | /v1/editorial/tags/x              | DELETE, GET, HEAD, OPTIONS, PATCH, PUT
            GET    | /v1/editorial/articles/x/publish  | OPTIONS, POST
            PUT    | /v1/editorial/api-keys/x          | DELETE, GET, HEAD, OPTIONS, PATCH
            PUT    | /v1/campaigns/x/events           | OPTIONS, POST
            GET    | /v1/campaigns/x/events           | OPTIONS, POST
            PUT    | /v1/editorial/articles/x/previews | GET, HEAD, OPTIONS, POST
            TRACE  | /v1/articles                      | GET, HEAD, OPTIONS
            BREW   | /v1/articles                      | GET, HEAD, OPTIONS
            """)
    void tellsWhichMethodsAreAllowed(String method, String path, String allowed) {
        Response answer = Http.admin().request(method, path);
        ProblemAnswer.of(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow")).isEqualTo(allowed);
        assertThat(Http.anonymous().request("OPTIONS", path).header("Allow")).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/xml",
                "image/png",
                "application/jsonx",
                "application/json;q=0",
                "*/*;q=0.0",
                "application/json;q=0, */*",
                "image/*, application/*; q = 0",
                "nonsense",
                "a/b/c; =",
                "text/html, /"
            })
    void refusesToAnswerInAnotherMediaType(String accept) {
        for (String address : List.of("/v1/articles", "/v1/placements", "/v1/changes?since=now", "/v1/search?q=x")) {
            assertProblem(RawHttp.send("GET", address, "Accept: " + accept), 406, "not-acceptable");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*;q=0.1",
                "text/html, image/gif, *; q=.2",
                "*/*;q=0, Application/JSON;q=0.001",
                "text/html\r\nAccept: application/json",
                "",
                " ",
                "nonsense, application/json"
            })
    void answersInTheMediaTypeThatIsTaken(String accept) {
        for (String address : List.of("/v1/articles", "/v1/placements", "/v1/changes?since=now", "/v1/search?q=x")) {
            assertThat(RawHttp.send("GET", address, "Accept: " + accept).status())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/octet-stream", "text/json"})
    void refusesOtherMediaTypes(String contentType) {
        Response answer = Http.admin()
                .header("Content-Type", contentType)
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/editorial/tags");
        ProblemAnswer.of(answer, 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles/a\\b",
                "/v1/articles/%zz",
                "/v1/articles/%",
                "/v1/articles?limit=%zz",
                "/v1/articles?limit=%",
                "/v1/articles?fields={}",
                "/v1/articles?sort=a|b",
                "/v1/articles?sort=\"a\"",
                "/v1/articles?sort=<a>",
                "/v1/articles#a#b",
                "/v1/articles/caf\u00e9",
                "/v1/articles?tag=caf\u00e9",
                "/v1/search?q=\u043f\u0443\u0442\u0438\u043d"
            })
    void refusesMalformedAddress(String target) {
        assertProblem(RawHttp.send("GET", target), 400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a/b", "<a>", "[::1", "a:b", "", " "})
    void refusesMalformedHost(String host) {
        refusesHead("GET /v1/articles HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: a\r\nHost: b",
                "Host: a\r\nTransfer-Encoding: xchunked",
                "Host: a\r\nTransfer-Encoding: gzip, chunked",
                "Host: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: gzip",
                "Host: a\r\nTransfer-Encoding: identity"
            })
    void takesNothingForASecondRequest(String headers) {
        refusesHead("POST /v1/reminders HTTP/1.1\r\n" + headers
                + "\r\n\r\n0\r\n\r\nGET /v1/articles HTTP/1.1\r\nHost: a\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "garbage;;;", "/", "image/", ""})
    void refusesWhatIsNoMediaType(String type) {
        for (String address : List.of("/v1/editorial/photos", "/v1/editorial/tags", "/v1/reminders")) {
            String head = "POST %s HTTP/1.1\r\nHost: a\r\nContent-Type: %s\r\nContent-Length: 1\r\n\r\nx";
            assertProblem(
                    RawHttp.send(head.formatted(address, type).getBytes(StandardCharsets.UTF_8)),
                    415,
                    "unsupported-media-type");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS *", "GET *", "GET articles", "CONNECT localhost:80"})
    void findsNothingWithoutAPath(String line) {
        assertProblem(
                RawHttp.send((line + " HTTP/1.1\r\nHost: a\r\n\r\n").getBytes(StandardCharsets.UTF_8)),
                404,
                "not-found");
    }

    @Test
    void refusesNoHost() {
        refusesHead("GET /v1/articles HTTP/1.1\r\n\r\n");
    }

    private static void refusesHead(String head) {
        assertProblem(RawHttp.send(head.getBytes(StandardCharsets.UTF_8)), 400, "bad-request");
    }

    @Test
    void refusesNulInParameter() {
        assertProblem(RawHttp.send("GET", "/v1/articles?locale=%00"), 400, "invalid-request");
        assertProblem(RawHttp.send("GET", "/v1/articles?a%00b=c"), 400, "invalid-request");
    }

    @Test
    void refusesLongAddress() {
        assertProblem(RawHttp.send("GET", "/v1/articles?locale=" + "a".repeat(9_000)), 414, "uri-too-long");
        assertProblem(RawHttp.send("GET", "/" + "a".repeat(40_000)), 414, "uri-too-long");
    }

    @Test
    void refusesLargeHeaders() {
        assertProblem(RawHttp.send("GET", "/v1/articles", "X: " + "a".repeat(17_000)), 431, "headers-too-large");
    }

    @Test
    void refusesLargeBody() {
        byte[] blanks = " ".repeat(LARGEST_BODY + 1).getBytes(StandardCharsets.UTF_8);
        assertProblem(RawHttp.post(Editorial.TAGS.address(), blanks), 413, "too-large");
    }

    @Test
    void refusesLargeBodyByHttp2() throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/editorial/tags"))
                .header("Authorization", "Bearer " + Http.ADMIN_KEY)
                .header("Content-Type", "application/json");
        client.send(request.GET().build(), HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> answer = client.send(
                request.POST(HttpRequest.BodyPublishers.ofByteArray(new byte[LARGEST_BODY + 1]))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/docs/problems/too-large");
    }

    @Test
    void refusesLargeBodyInChunks() {
        String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
        String request =
                "POST /v1/editorial/tags HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Http.ADMIN_KEY
                        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + chunk.repeat(LARGEST_BODY / 0x10000 + 1) + "0\r\n\r\n";
        assertProblem(RawHttp.send(request.getBytes(StandardCharsets.UTF_8)), 413, "too-large");
    }

    @Test
    void readsLargestBody() {
        byte[] blanks = " ".repeat(LARGEST_BODY).getBytes(StandardCharsets.UTF_8);
        assertProblem(RawHttp.post(Editorial.TAGS.address(), blanks), 400, "malformed-json");
    }

    private static void assertProblem(RawHttp.Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.headers()).isEqualTo(status);
        assertThat(answer.headers().toLowerCase(java.util.Locale.ROOT))
                .contains("content-type: application/problem+json");
        JsonPath json = JsonPath.from(answer.body());
        assertThat(json.getString("type")).endsWith("/docs/problems/" + type).doesNotContain("///");
        assertThat(json.getInt("status")).isEqualTo(status);
    }
}
