package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** The list of a section has what stands in those below it, and goes on working when the section is renamed. */
@QuarkusTest
class SectionFilterTest {

    @Test
    void listsWhatStandsBelow() {
        Item world = Newsroom.section();
        Item europe = Newsroom.section(world);
        Item balkans = Newsroom.section(europe);
        Item article =
                Editorial.ARTICLES.create(Newsroom.articleFields(balkans)).publish();

        for (Item section : List.of(world, europe, balkans)) {
            assertThat(ids("section=" + section.slug())).containsExactly(article.id());
            assertThat(ids("section=" + section.id())).containsExactly(article.id());
        }
    }

    @Test
    void knowsFormerSlugs() {
        Item section = Newsroom.section();
        Item article =
                Editorial.ARTICLES.create(Newsroom.articleFields(section)).publish();
        String former = section.slug();

        section.patch(Map.of("slug", "renamed-" + former));

        assertThat(ids("section=" + former)).containsExactly(article.id());
        assertThat(ids("section=renamed-" + former)).containsExactly(article.id());
    }

    private static List<String> ids(String query) {
        return Http.anonymous()
                .get("/v1/articles?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("data.id");
    }
}
