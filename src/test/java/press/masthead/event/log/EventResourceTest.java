package press.masthead.event.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class EventResourceTest {

    @Test
    void tellsEveryStepOfAnArticle() {
        String first = Newsroom.word();
        Item article = Newsroom.draft("slug", first);
        article.act("submit", Map.of());
        article.again().act("request-changes", Map.of());
        Item published = article.again().publish();
        Item renamed = published.patch(Map.of("slug", Newsroom.word())).publish();
        Item withdrawn = renamed.unpublish();
        assertThat(withdrawn.delete().statusCode()).isEqualTo(204);
        withdrawn.again().restore();

        JsonPath events = events(article, "");
        assertThat(events.getList("data.type"))
                .containsExactly(
                        "article.restored",
                        "article.archived",
                        "article.unpublished",
                        "article.published",
                        "article.changed",
                        "article.published",
                        "article.changesRequested",
                        "article.submitted",
                        "article.created");
        assertThat(events.getString("data[2].data.slug")).isEqualTo(renamed.slug());
        assertThat(events.getList("data[2].data.aliases")).containsExactly(first);
        assertThat(events.getString("data[2].data.section"))
                .isEqualTo(renamed.json().getString("section.slug"));
        assertThat(events.getString("data[2].data.locale")).isEqualTo("en");
        assertThat(events.getList("data[4].data.changed")).containsExactly("slug");
    }

    @Test
    void isFilteredAndPaged() {
        Item article = Newsroom.published().unpublish().publish();
        assertThat(events(article, "type=article.unpublished").getList("data.type"))
                .containsExactly("article.unpublished");
        assertThat(events(article, "at[gte]=2990-01-01").getList("data")).isEmpty();
        JsonPath page = events(article, "limit=2");
        assertThat(page.getList("data")).hasSize(2);
        assertThat(events(article, "limit=2&cursor=" + page.getString("page.next"))
                        .getList("data.type"))
                .containsExactly("article.published", "article.created");
    }

    @Test
    void tellsNothingOfWhatChangedNothing() {
        Item article = Newsroom.published();
        article.publish();
        ProblemAnswer.of(article.act("unschedule", Map.of()), 409, "conflict");
        assertThat(events(article, "").getList("data.type")).containsExactly("article.published", "article.created");
    }

    @Test
    void isForEditorsOnly() {
        for (String role : new String[] {"reader", "reporter", "campaigner"}) {
            ProblemAnswer.of(Http.as(role).get("/v1/editorial/events"), 403, "forbidden");
        }
        assertThat(Http.as("editor").get("/v1/editorial/events").statusCode()).isEqualTo(200);
    }

    private static JsonPath events(Item item, String query) {
        return Http.admin()
                .urlEncodingEnabled(false)
                .get("/v1/editorial/events?item=" + item.id()
                        + (query.isEmpty() ? "" : "&" + query)
                                .replace("[", "%5B")
                                .replace("]", "%5D"))
                .jsonPath();
    }
}
