package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Editorial;
import press.masthead.support.Item;
import press.masthead.support.PictureFile;
import press.masthead.support.Uploads;
import press.masthead.support.XmpBlock;

/** A picture whose file says that a machine made it stays marked as such. */
@QuarkusTest
class GeneratedMarkTest {

    private static final Map<String, String> CAPTURED = Map.of("digitalSourceType", "digitalCapture");

    @Test
    void staysWhateverAnEditorDoes() {
        Item photo = Uploads.photo(generated());
        assertThat(photo.json().getString("digitalSourceType")).isEqualTo("trainedAlgorithmicMedia");
        refused(Editorial.PHOTOS.patch(photo.id(), photo.etag(), CAPTURED));
        refused(Editorial.PHOTOS.patch(photo.id(), photo.etag(), Collections.singletonMap("digitalSourceType", null)));
        refused(Editorial.PHOTOS.put(photo.id(), photo.etag(), Map.of("caption", "A robot")));
        Item other = photo.patch(Map.of("digitalSourceType", "compositeWithTrainedAlgorithmicMedia"));
        assertThat(other.json().<String, String>getMap("filledFrom")).isEmpty();
        refused(Editorial.PHOTOS.patch(photo.id(), other.etag(), CAPTURED));
    }

    @Test
    void isNotLeftOutByWhoeverUploads() {
        Response answer = Uploads.post(generated(), CAPTURED);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/photo/digitalSourceType");
    }

    @Test
    void isTakenOffAgainIfOnlyAnEditorPutItOn() {
        Item photo = Uploads.photo(PictureFile.jpeg(), Map.of("digitalSourceType", "trainedAlgorithmicMedia"));
        assertThat(photo.patch(CAPTURED).json().getString("digitalSourceType")).isEqualTo("digitalCapture");
    }

    private static PictureFile generated() {
        return PictureFile.jpeg()
                .xmp(new XmpBlock()
                        .text(
                                "Iptc4xmpExt:DigitalSourceType",
                                "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"));
    }

    private static void refused(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("type")).endsWith("/generated");
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/digitalSourceType");
    }
}
