package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Newsroom;

/** Where the newsroom wants it, photos stay out of their rights, and are marked. */
@QuarkusTest
@TestProfile(KeptPhotoTest.Profile.class)
class KeptPhotoTest {

    /** A newsroom that keeps photos. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("masthead.photos.expired", "keep");
        }
    }

    @Test
    void keepsPictureAndMarksIt() {
        PhotoPage page = PhotoPage.of(Newsroom.photoFields(Newsroom.credit()));
        page.photo().patch(Map.of("rights", Map.of("expiresAt", "2020-01-01T00:00:00Z")));
        String url = page.photo().json().getString("url");
        assertThat(page.get("blocks").<Map<String, Object>>path("leadPhoto"))
                .containsEntry("available", false)
                .containsEntry("url", url);
        assertThat(page.get("html").<String>path("body.text")).contains(url);
    }
}
