package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Editorial;
import press.masthead.support.ExifBlock;
import press.masthead.support.Http;
import press.masthead.support.IimBlock;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.PictureFile;
import press.masthead.support.Uploads;
import press.masthead.support.XmpBlock;

@QuarkusTest
class PhotoMetadataTest {

    private static final int OWNER = 0xA430;
    private static final int SERIAL = 0xA431;
    private static final int LENS_SERIAL = 0xA435;
    private static final int UNIQUE = 0xA420;

    private final String marker = Newsroom.word();

    @Test
    void showsEditorsAllThatTheFileSays() {
        Response answer = Editorial.PHOTOS.get(Uploads.photo(file()).id() + "/metadata");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.jsonPath().getBoolean("truncated")).isFalse();
        assertThat(answer.jsonPath().<String, String>getMap("directories.GPS"))
                .containsEntry("GPS Latitude", "43° 35' 7\"");
        assertThat(answer.jsonPath().<String, String>getMap("directories.'Exif SubIFD'"))
                .containsEntry("Body Serial Number", marker)
                .containsEntry("Camera Owner Name", marker);
        assertThat(answer.jsonPath().<String, String>getMap("directories.XMP"))
                .containsEntry("aux:SerialNumber", marker);
    }

    @Test
    void hasNoneOfWhatSaysNothing() {
        assertThat(Editorial.PHOTOS.get(Newsroom.photo().id() + "/metadata").statusCode())
                .isEqualTo(404);
        assertThat(Editorial.PHOTOS
                        .get(Uploads.photo(PictureFile.jpeg()).id() + "/metadata")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Editorial.PHOTOS.get(marker + "/metadata").statusCode()).isEqualTo(404);
    }

    @Test
    void isNotForReaders() {
        Item photo = Uploads.photo(file());
        assertThat(Http.anonymous()
                        .get(Editorial.PHOTOS.address(photo.id()) + "/metadata")
                        .statusCode())
                .isEqualTo(401);
        assertThat(Http.anonymous()
                        .get("/v1/photos/" + photo.id() + "/metadata")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void neverReachesReaders() {
        Item credit = Newsroom.credit();
        Item photo = Uploads.photo(
                file(), Map.of("altText", "Two men", "caption", "Talks", "credit", credit.id(), "creator", "Ann"));
        Item author = Editorial.AUTHORS.create(Map.of("name", "Author " + Newsroom.word(), "photo", photo.id()));
        Item article = Newsroom.published(
                "leadPhoto",
                Map.of("photo", photo.id()),
                "byline",
                List.of(Map.of("author", author.id())),
                "body",
                Newsroom.markdown("![](photo:" + photo.id() + ")"));
        List<String> addresses = List.of(
                "/v1/articles?limit=100",
                "/v1/articles/" + article.id() + "?include=readMore",
                "/v1/articles/" + article.id() + "?bodyFormat=html",
                "/v1/articles/" + article.id() + "?bodyFormat=markdown",
                "/v1/photos?limit=100",
                "/v1/photos/" + photo.id(),
                "/v1/photo-credits/" + credit.id(),
                "/v1/authors/" + author.id(),
                "/v1/authors?limit=100");
        for (String address : addresses) {
            Response answer = Http.anonymous().get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.asString())
                    .as(address)
                    .doesNotContain(marker, "GPS", "43°", "43.58", "filledFrom", "suggestedCredit", "metadata");
        }
    }

    private PictureFile file() {
        return PictureFile.jpeg()
                .exif(new ExifBlock()
                        .exposure(OWNER, marker)
                        .exposure(SERIAL, marker)
                        .exposure(LENS_SERIAL, marker)
                        .exposure(UNIQUE, marker)
                        .degrees(2, 43, 35, 7)
                        .degrees(4, 39, 43, 13))
                .iim(IimBlock.utf8().add(40, marker))
                .xmp(new XmpBlock().text("aux:SerialNumber", marker).text("aux:OwnerName", marker));
    }
}
