package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

/** A photo that readers get stays credited. */
@QuarkusTest
class PublishedPhotoTest {

    @Test
    void keepsCreditAndAltTextWhileReadersGetIt() {
        Item photo = Newsroom.photo();
        Item article = Newsroom.published("leadPhoto", Map.of("photo", photo.id()));
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("credit", null);
        nothing.put("altText", null);

        ProblemAnswer refused = ProblemAnswer.invalid(photo.type().patch(photo.id(), photo.etag(), nothing));
        refused.says("can't lose its credit").says("can't lose its alt text");
        ProblemAnswer.invalid(photo.type().patch(photo.id(), photo.etag(), Map.of("altText", "a\u0007")))
                .hasFaults("/altText not-allowed");
        assertThat(article.published().<String>path("leadPhoto.creditLine")).isNotNull();

        article.unpublish();
        assertThat(photo.type().patch(photo.id(), photo.etag(), nothing).statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesBlankTextAsNone() {
        Item photo = Newsroom.photo();
        assertThat(photo.patch(Map.of("altText", "  ", "caption", "")).json().getString("altText"))
                .isNull();
        assertThat(photo.again().json().getString("caption")).isNull();
    }
}
