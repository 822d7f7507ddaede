package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;
import press.masthead.support.Quadrants;
import press.masthead.support.RawHttp;
import press.masthead.support.UploadedPhoto;

/** Uploaded photos as readers and editors get them. */
@QuarkusTest
class MediaTest {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Test
    void listsRenditionsOfUploadedPhoto() {
        Item photo = UploadedPhoto.of(Quadrants.jpeg(1000, 500));
        JsonPath lead = lead(photo);

        assertThat(
                        lead.<String>getList(
                                "renditions.findAll { it.format == 'jpg' }.collect { it.name + ' ' + it.width + 'x' + it.height }"))
                .containsExactly(
                        "w320 320x160",
                        "w640 640x320",
                        "w1024 1000x500",
                        "16x9-640 640x360",
                        "16x9-1280 889x500",
                        "4x3-320 320x240",
                        "4x3-640 640x480",
                        "4x3-1280 667x500",
                        "1x1-320 320x320",
                        "1x1-640 500x500");
        assertThat(lead.<String>getList("renditions.format")).containsOnly("jpg", "webp");
        assertThat(lead.<String>getList("renditions.creditLine")).containsOnly(lead.getString("creditLine"));
        assertThat(lead.getString("url")).isEqualTo(url(lead, "w1024", "jpg")).startsWith("http");
        assertThat(lead.getInt("width")).isEqualTo(1000);
        assertThat(lead.getInt("height")).isEqualTo(500);
        assertThat(lead.getString("placeholder.color")).matches("#[0-9a-f]{6}");
        assertThat(lead.getString("placeholder.blurhash")).hasSize(28);
    }

    @Test
    void answersWhatItLists() throws Exception {
        Item photo = UploadedPhoto.of(
                Quadrants.withExif(Quadrants.jpeg(1000, 500), 3),
                Map.of("creator", "Mikhail Metzel", "digitalSourceType", "trainedAlgorithmicMedia"));
        JsonPath lead = lead(photo);
        for (Map<String, Object> rendition : lead.<Map<String, Object>>getList("renditions")) {
            Response answer = get(String.valueOf(rendition.get("url")));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).isEqualTo(FOR_EVER);
            assertThat(answer.header("Surrogate-Key")).contains("photo:");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(answer.asByteArray().length));
            assertThat(answer.contentType())
                    .isEqualTo("jpg".equals(rendition.get("format")) ? "image/jpeg" : "image/webp");
            var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(answer.asByteArray()));
            assertThat(metadata.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
            assertThat(metadata.getFirstDirectoryOfType(XmpDirectory.class).getXmpProperties())
                    .containsEntry("photoshop:Credit", lead.getString("creditLine"))
                    .containsEntry("dc:creator[1]", "Mikhail Metzel");
            if ("jpg".equals(rendition.get("format"))) {
                BufferedImage shown = Quadrants.read(answer.asByteArray());
                assertThat(shown.getWidth()).isEqualTo(rendition.get("width"));
                assertThat(shown.getHeight()).isEqualTo(rendition.get("height"));
                assertThat(Quadrants.colorAt(shown, 0.1, 0.1)).isEqualTo("yellow");
            }
        }
    }

    @Test
    void isKeptByWhoeverHasIt() {
        String url = url(lead(UploadedPhoto.of(Quadrants.jpeg(400, 300))), "w320", "webp");
        Response first = get(url);
        assertThat(first.header("ETag")).matches("\"[0-9a-f]{32}\"");

        Response known =
                Http.anonymous().header("If-None-Match", first.header("ETag")).get(path(url));
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.header("Cache-Control")).isEqualTo(FOR_EVER);
        assertThat(known.asByteArray()).isEmpty();

        Response head = Http.anonymous().head(path(url));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo(first.header("Content-Length"));
        assertThat(head.header("ETag")).isEqualTo(first.header("ETag"));

        Response other = Http.anonymous().header("If-Match", "\"other\"").get(path(url));
        assertThat(other.statusCode()).isEqualTo(412);

        Response browser =
                Http.anonymous().header("Origin", "https://www.example").get(path(url));
        assertThat(browser.header("Access-Control-Allow-Origin")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?v=0123456789abcdef0123456789abcdef"})
    void answersPresentPictureForMinuteWithoutItsVersion(String version) {
        String url = url(lead(UploadedPhoto.of(Quadrants.jpeg(400, 300))), "w320", "jpg");
        Response answer = Http.anonymous().get(path(url).replaceAll("\\?.*", "") + version);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(answer.asByteArray()).isEqualTo(get(url).asByteArray());
    }

    @Test
    void isKeptNoLongerThanItsRightsLast() {
        Instant end = Instant.now().plusSeconds(3600);
        Item photo = UploadedPhoto.of(
                Quadrants.jpeg(400, 300),
                Map.of(
                        "rights",
                        Map.of("allow", List.of(Map.of("from", "2020-01-01T00:00:00Z", "until", end.toString())))));
        String url = url(lead(photo), "w320", "jpg");
        assertThat(get(url).header("Cache-Control")).matches("public, max-age=3[56]\\d\\d");
        assertThat(Http.anonymous().get(path(url).replaceAll("\\?.*", "")).header("Cache-Control"))
                .isEqualTo("public, max-age=60");

        photo.again().patch(Map.of("rights", Map.of("deny", List.of(Map.of("from", "2020-01-01T00:00:00Z")))));
        ProblemAnswer.of(get(url), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/media/%S/w320.jpg", "/media//%s/w320.jpg", "/media/%s/w320.jpg/", "/media/%s//w320.jpg"})
    void hasOneAddress(String address) {
        Item photo = UploadedPhoto.of(Quadrants.jpeg(400, 300));
        Newsroom.published("leadPhoto", Map.of("photo", photo.id()));
        assertThat(Http.anonymous().get("/media/" + photo.id() + "/w320.jpg").statusCode())
                .isEqualTo(200);
        assertThat(RawHttp.send("GET", address.formatted(photo.id())).status()).isEqualTo(404);
    }

    @Test
    void hasNewAddressWhenItWouldLookDifferent() {
        Item photo = UploadedPhoto.of(Quadrants.jpeg(1000, 500));
        Item article = Newsroom.published("leadPhoto", Map.of("photo", photo.id()));
        JsonPath before = lead(article.published());
        Item moved = photo.patch(Map.of("focalPoint", Map.of("x", 0.0, "y", 0.5)));
        JsonPath after = lead(article.published());

        assertThat(url(after, "w320", "jpg")).isEqualTo(url(before, "w320", "jpg"));
        assertThat(url(after, "1x1-320", "jpg")).isNotEqualTo(url(before, "1x1-320", "jpg"));
        assertThat(Quadrants.colorAt(
                        Quadrants.read(get(url(after, "1x1-320", "jpg")).asByteArray()), 0.9, 0.1))
                .isEqualTo("red");

        moved.patch(Map.of("creator", "Somebody Else"));
        JsonPath renamed = lead(article.published());
        assertThat(url(renamed, "w320", "jpg")).isNotEqualTo(url(before, "w320", "jpg"));
        assertThat(renamed.<String>getList("renditions.creditLine")).allMatch(line -> line.startsWith("Somebody Else"));
    }

    @Test
    void isForEditorsOnlyWhileNothingPublishedUsesIt() {
        Item photo = UploadedPhoto.of(Quadrants.jpeg(400, 300));
        String address = "/media/" + photo.id() + "/w320.jpg";
        ProblemAnswer.of(Http.anonymous().get(address), 404, "not-found");

        List<String> urls = photo.again().json().getList("renditions.url");
        assertThat(urls).isNotEmpty();
        Response draft = Http.as("reader").get(path(urls.get(0)));
        assertThat(draft.statusCode()).isEqualTo(200);
        assertThat(draft.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(draft.header("ETag")).matches("\"[0-9a-f]{32}\"");
        Response known =
                Http.as("reader").header("If-None-Match", draft.header("ETag")).get(path(urls.get(0)));
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(Http.anonymous().get(path(urls.get(0))).statusCode()).isEqualTo(401);

        Item article = Newsroom.published("leadPhoto", Map.of("photo", photo.id()));
        assertThat(Http.anonymous().get(address).statusCode()).isEqualTo(200);
        article.unpublish();
        assertThat(Http.anonymous().get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "w321.jpg",
                "w320.gif",
                "w320.jpeg",
                "W320.jpg",
                "w320",
                ".jpg",
                "w320.",
                "..%2f..%2fw320.jpg",
                "w320.jpg.jpg"
            })
    void servesConfiguredSizesOnly(String name) {
        Item photo = UploadedPhoto.of(Quadrants.jpeg(400, 300));
        Newsroom.published("leadPhoto", Map.of("photo", photo.id()));

        assertThat(Http.anonymous()
                        .urlEncodingEnabled(false)
                        .get("/media/" + photo.id() + "/" + name)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Http.admin()
                        .urlEncodingEnabled(false)
                        .get(photo.type().address(photo.id()) + "/renditions/" + name)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void hasNoneOfPhotoElsewhere() {
        Item photo = Newsroom.photo();
        JsonPath lead = lead(photo);

        assertThat(lead.getList("renditions")).isEmpty();
        assertThat(lead.<Object>get("placeholder")).isNull();
        assertThat(lead.getString("url")).startsWith("https://media.example/");
        assertThat(Http.anonymous().get("/media/" + photo.id() + "/w320.jpg").statusCode())
                .isEqualTo(404);
    }

    @Test
    void standsInHtmlInAllSizes() {
        Item photo = UploadedPhoto.of(Quadrants.jpeg(1000, 500));
        Item article = Newsroom.published("body", Newsroom.markdown("![](photo:" + photo.id() + ")"));
        JsonPath body = Http.anonymous()
                .get("/v1/articles/" + article.id() + "?bodyFormat=html")
                .jsonPath()
                .setRootPath("body");
        String html = body.getString("text");
        assertThat(body.getList("photos.id")).containsExactly(photo.id());
        assertThat(body.getList("photos[0].renditions")).isNotEmpty();
        assertThat(body.getString("photos[0].creditLine")).isNotBlank();

        assertThat(html)
                .containsPattern("src=\"http[^\"]+/media/" + photo.id() + "/w1024\\.jpg\\?v=[0-9a-f]{32}\"")
                .containsPattern("srcset=\"[^\"]+/w320\\.jpg\\?v=[0-9a-f]{32} 320w, [^\"]+ 640w, [^\"]+ 1000w\"")
                .contains("width=\"1000\" height=\"500\"");
    }

    private static JsonPath lead(Item photo) {
        return lead(Newsroom.published("leadPhoto", Map.of("photo", photo.id())).published());
    }

    private static JsonPath lead(Response article) {
        return article.jsonPath().setRootPath("leadPhoto");
    }

    private static String url(JsonPath photo, String name, String format) {
        return photo.getString("renditions.find { it.name == '%s' && it.format == '%s' }.url".formatted(name, format));
    }

    private static Response get(String url) {
        return Http.anonymous().get(path(url));
    }

    private static String path(String url) {
        URI address = URI.create(url);
        return address.getQuery() == null ? address.getPath() : address.getPath() + "?" + address.getQuery();
    }
}
