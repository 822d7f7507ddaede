package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.PictureFile;
import press.masthead.support.Pictures;
import press.masthead.support.ProblemAnswer;
import press.masthead.support.XmpBlock;

/** A photo gets another file, and stays the photo that it is. */
@QuarkusTest
class ReplacedFileTest {

    @Inject
    LeftoverService leftovers;

    @Test
    void keepsWhatEditorsSaidAndFillsTheRestAnew() {
        Item credit = Newsroom.credit();
        PictureFile first = file("Former headline", "Former creator", "Former caption");
        Item photo = press.masthead.support.Uploads.photo(
                first, Map.of("altText", "Two men", "credit", credit.id(), "caption", "By an editor"));
        Item article = Newsroom.published("leadPhoto", Map.of("photo", photo.id()));
        String rendition = article.published().path("leadPhoto.url");

        byte[] file = file("New headline", null, "New caption").bytes();
        Item replaced = Item.of(Editorial.PHOTOS, put(photo.id(), photo.etag(), file), 200);
        assertThat(replaced.id()).isEqualTo(photo.id());
        assertThat(replaced.etag()).isNotEqualTo(photo.etag());
        assertThat(replaced.json().getString("altText")).isEqualTo("Two men");
        assertThat(replaced.json().getString("credit.id")).isEqualTo(credit.id());
        assertThat(replaced.json().getString("caption")).isEqualTo("By an editor");
        assertThat(replaced.json().getString("headline")).isEqualTo("New headline");
        assertThat(replaced.json().getString("creator")).isEqualTo("Former creator");
        assertThat(replaced.json().<String, String>getMap("filledFrom")).containsOnlyKeys("headline", "creator");
        assertThat(Uploads.file(photo.id()).asByteArray()).isEqualTo(file);

        String after = article.published().path("leadPhoto.url");
        assertThat(after).isNotEqualTo(rendition);
        assertThat(Http.admin().get("/v1/editorial/events?item=" + photo.id()).asString())
                .contains("photo.changed");
        leftovers.due(Instant.now().plusSeconds(1)).forEach(leftovers::sweep);
        String former = DigestUtils.sha256Hex(first.bytes());
        assertThat(Uploads.kept()).noneMatch(kept -> kept.contains(former));
        assertThat(Uploads.file(photo.id()).statusCode()).isEqualTo(200);
        Uploads.leaveNothingBehind();
    }

    @Test
    void takesTheSameFileForNoChange() {
        byte[] file = Pictures.jpeg();
        String photo = Uploads.photo(file);
        Response again = put(photo, "\"1\"", file);
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void refusesWhatIsNotMeant() {
        byte[] file = Pictures.jpeg();
        String other = Uploads.photo(file);
        String photo = Uploads.photo(Pictures.jpeg());
        ProblemAnswer.of(put(photo, "\"1\"", file), 409, "conflict").says(other);
        ProblemAnswer.of(put(photo, "\"7\"", Pictures.jpeg()), 412, "version-mismatch");
        Item elsewhere = Newsroom.photo();
        ProblemAnswer.of(put(elsewhere.id(), elsewhere.etag(), Pictures.jpeg()), 409, "conflict");
        ProblemAnswer.of(put(photo, "\"1\"", Pictures.bytes("<html>")), 422, "file-refused")
                .hasFaults("/file unknown-format");
        ProblemAnswer.invalid(Http.admin()
                        .header("If-Match", "\"1\"")
                        .multiPart("file", "a.jpg", Pictures.jpeg())
                        .multiPart("photo", Map.of("altText", "x"), "application/json")
                        .put(address(photo)))
                .hasFaults("/photo not-allowed");
        ProblemAnswer.of(Http.admin().post(address(photo)), 405, "method-not-allowed")
                .says("POST");
        ProblemAnswer.of(
                        Http.admin()
                                .header("If-Match", "\"1\"")
                                .contentType("text/plain")
                                .body("x")
                                .put(address(photo)),
                        415,
                        "unsupported-media-type")
                .says("text/plain");
        Uploads.leaveNothingBehind();
    }

    private static PictureFile file(String headline, @Nullable String creator, String caption) {
        XmpBlock xmp = new XmpBlock().text("photoshop:Headline", headline).text("dc:description", caption);
        return PictureFile.jpeg().xmp(creator == null ? xmp : xmp.list("dc:creator", creator));
    }

    private static Response put(String photo, String ifMatch, byte[] file) {
        return Http.admin()
                .header("If-Match", ifMatch)
                .header("Content-Type", "image/jpeg")
                .body(file)
                .put(address(photo));
    }

    private static String address(String photo) {
        return Editorial.PHOTOS.address(photo) + "/file";
    }
}
