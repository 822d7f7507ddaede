package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** Wherever readers meet a photo, they are told whose it is. */
@QuarkusTest
class CreditLineEverywhereTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void saysWhosePhotoItIs() throws Exception {
        Item credit = Editorial.PHOTO_CREDITS.create(Map.of("name", "Agency " + Newsroom.word(), "kind", "agency"));
        String line = "Jane Doe / " + credit.json().getString("name");
        PhotoPage page = PhotoPage.of(Newsroom.with(Newsroom.photoFields(credit), "creator", "Jane Doe"));
        for (String address : page.addresses()) {
            String answer = Http.anonymous().get(address).asString();
            List<JsonNode> photos = new ArrayList<>();
            collect(JSON.readTree(answer), photos);
            assertThat(photos).as(address).isNotEmpty().allSatisfy(photo -> {
                assertThat(photo.path("creditLine").asText("")).isNotBlank();
                if (photo.path("id").asText().equals(page.photo().id())) {
                    assertThat(photo.path("creditLine").asText()).isEqualTo(line);
                }
            });
            if (!address.contains("limit=100")) {
                assertThat(photos)
                        .as(address)
                        .anyMatch(photo ->
                                photo.path("id").asText().equals(page.photo().id()));
            }
        }
        for (String format : List.of("blocks", "markdown")) {
            assertThat(page.get(format).<List<String>>path("body.photos.id"))
                    .containsExactlyInAnyOrder(page.photo().id(), page.other().id());
        }
        assertThat(page.get("html").<String>path("body.text").split("<small>" + line + "</small></figcaption>", -1))
                .hasSize(3);
    }

    @Test
    void hidesPictureOfAuthorWithoutCredit() {
        Item photo = Editorial.PHOTOS.create(Map.of("url", "https://media.example/a.jpg", "altText", "A face"));
        Item author = Editorial.AUTHORS.create(Map.of("name", "Author " + Newsroom.word(), "photo", photo.id()));
        Newsroom.published("byline", Newsroom.byline(author));
        assertThat(author.published().<Object>path("photo")).isNull();
        assertThat(photo.published().statusCode()).isEqualTo(404);
        photo.patch(Map.of("credit", Newsroom.credit().id()));
        assertThat(author.published().<String>path("photo.creditLine")).isNotBlank();
    }

    /** Everything that looks like a photo. */
    private static void collect(JsonNode node, List<JsonNode> photos) {
        if (node.has("digitalSourceType") && node.has("altText")) {
            photos.add(node);
        }
        node.forEach(child -> collect(child, photos));
    }
}
