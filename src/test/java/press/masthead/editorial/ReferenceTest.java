package press.masthead.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

/** A reference means one thing, or it is refused. */
@QuarkusTest
class ReferenceTest {

    @Test
    void refusesSlugThatTwoLocalesShare() {
        String slug = Newsroom.word();
        Item english = Editorial.ARTICLES.create(Map.of("headline", "Twin", "locale", "en", "slug", slug));
        Editorial.ARTICLES.create(Map.of("headline", "Twin", "locale", "ru", "slug", slug));

        ProblemAnswer.of(Editorial.ARTICLES.get(slug), 409, "conflict").says("name it by its id");
        assertThat(Editorial.ARTICLES.get(english.id()).statusCode()).isEqualTo(200);
    }

    @Test
    void makesNoSlugThatLooksLikeAnId() {
        String id = UUID.randomUUID().toString();
        Item tag = Editorial.TAGS.create(Map.of("name", id));
        assertThat(tag.slug()).isEqualTo("tag-" + id);
    }

    @Test
    void heedsIfMatchByExternalId() {
        String externalId = Newsroom.word();
        Editorial.TAGS.putByExternalId(externalId, Map.of("name", Newsroom.word()));
        Editorial.TAGS.putByExternalId(externalId, Map.of("name", Newsroom.word()));

        ProblemAnswer.of(
                Http.admin()
                        .contentType("application/json")
                        .header("If-Match", "\"1\"")
                        .body(Map.of("name", Newsroom.word()))
                        .put("/v1/editorial/tags/by-external-id/" + externalId),
                412,
                "version-mismatch");
    }
}
