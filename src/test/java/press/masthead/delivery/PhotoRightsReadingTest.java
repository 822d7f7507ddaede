package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Http;
import press.masthead.support.Newsroom;

/** A photo disappears with its rights, and what is said of it stays. */
@QuarkusTest
class PhotoRightsReadingTest {

    private static final String PAST = "2020-01-01T00:00:00Z";

    private final String marker = Newsroom.word();
    private PhotoPage page;

    @BeforeEach
    void publish() {
        page = PhotoPage.of(Newsroom.with(
                Newsroom.photoFields(Newsroom.credit()),
                "url",
                "https://media.example/" + marker + ".jpg",
                "caption",
                "Two people"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"expiresAt\": \"2020-01-01T00:00:00Z\"}",
                "{\"validFrom\": \"2999-01-01T00:00:00Z\"}",
                "{\"allow\": [{\"from\": \"2020-01-01T00:00:00Z\", \"until\": \"2021-01-01T00:00:00Z\"}]}",
                "{\"deny\": [{\"from\": \"2020-01-01T00:00:00Z\", \"reason\": \"Sold\"}]}"
            })
    void showsNoPictureOutOfItsRights(String rights) {
        for (String address : page.addresses()) {
            if (!address.endsWith("bodyFormat=text") || address.contains("fields")) {
                assertThat(Http.anonymous().get(address).asString()).as(address).contains(marker);
            }
        }
        change(rights);
        for (String address : page.addresses()) {
            assertThat(Http.anonymous().get(address).asString()).as(address).doesNotContain(marker);
        }
        Map<String, Object> lead = page.get("blocks").path("leadPhoto");
        assertThat(lead)
                .containsEntry("available", false)
                .containsEntry("url", null)
                .containsEntry("renditions", List.of())
                .containsEntry("caption", "Two people");
        assertThat(lead.get("creditLine")).isNotNull();
        assertThat(lead.get("altText")).isNotNull();
        String html = page.get("html").path("body.text");
        assertThat(html)
                .contains("<img src=\"https:")
                .doesNotContain("<img src=\"\"", "<img alt", page.photo().id());
        assertThat(html.split("<img", -1)).hasSize(2);
        assertThat(page.get("blocks").<List<Boolean>>path("body.photos.available"))
                .containsExactlyInAnyOrder(true, false);

        change("null");
        assertThat(page.get("html").<String>path("body.text")).contains(marker);
        assertThat(page.get("blocks").<Boolean>path("leadPhoto.available")).isTrue();
    }

    @Test
    void disappearsAtItsSecond() throws InterruptedException {
        Instant end = Instant.now().plusSeconds(3);
        change("{\"expiresAt\": \"" + end + "\"}");
        assertThat(page.get("html").asString()).contains(marker);
        TimeUnit.MILLISECONDS.sleep(3300);
        assertThat(page.get("html").asString()).doesNotContain(marker);
    }

    @Test
    void tellsCountriesAndNoWordOfTheRights() {
        String secret = Newsroom.word();
        change("""
                {"countries": ["US", "DE"], "maxUses": 7, "note": "%1$s", "restrictions": "%1$s", "restrictionsAcknowledged": true,
                 "deny": [{"until": "%2$s", "reason": "%1$s"}]}
                """.formatted(secret, PAST));
        for (String address : page.addresses()) {
            assertThat(Http.anonymous().get(address).asString())
                    .as(address)
                    .doesNotContain(secret, "maxUses", "restrictions", "rights");
        }
        assertThat(page.get("blocks").<List<String>>path("leadPhoto.countries")).containsExactly("US", "DE");
        change("{\"excludedCountries\": [\"RU\"]}");
        assertThat(page.photo().published().<List<String>>path("countries")).isEmpty();
        assertThat(page.photo().published().<List<String>>path("excludedCountries"))
                .containsExactly("RU");
    }

    private void change(String rights) {
        assertThat(page.photo()
                        .type()
                        .patch(page.photo().id(), "*", "{\"rights\": null}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(page.photo()
                        .type()
                        .patch(page.photo().id(), "*", "{\"rights\": " + rights + "}")
                        .statusCode())
                .isEqualTo(200);
    }
}
