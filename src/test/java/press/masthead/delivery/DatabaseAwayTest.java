package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.CampaignApi.campaign;
import static press.masthead.delivery.PageFixture.article;
import static press.masthead.delivery.PageFixture.articleOnSyria;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.masthead.campaign.CampaignApi;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

@QuarkusTest
@QuarkusTestResource(value = DatabaseProxy.class, restrictToAnnotatedClass = true)
class DatabaseAwayTest {

    private static final int MILLIS_UNTIL_CONNECTIONS_ARE_CHECKED = 600;

    private final CampaignApi campaigns = CampaignApi.asAdmin();

    @AfterEach
    void comesBack() {
        DatabaseProxy.giveBack();
    }

    @Test
    void showsMessagesFromMemory() {
        campaigns.endAll();
        articleOnSyria();
        String quiet = article("Quiet Page", "\"section\": \"world\", \"supportMessages\": \"none\"");
        campaigns.started(campaign("while-away", null));
        assertThat(PageFixture.shown("epic", "country=US")).isEqualTo("while-away");
        assertThat(PageFixture.shown("epic", "article=" + quiet)).isNull();

        DatabaseProxy.takeAway();
        assertThat(PageFixture.reader().get("/v1/articles?limit=1").statusCode())
                .as("the database is away")
                .isGreaterThanOrEqualTo(500);
        campaigns.act("while-away", "pause").then().statusCode(200);

        assertThat(epic("country=US&visitor=8f14e45f")).isEqualTo("while-away");
        assertThat(epic("article=" + quiet)).as("a page that is known").isNull();
        assertThat(epic("article=never-asked-for")).as("a page that is not").isEqualTo("while-away");

        DatabaseProxy.giveBack();
        assertThat(PageFixture.shown("epic", "country=US")).isNull();
    }

    /** A purge comes with a commit, so the database is there: nobody may be told that it is not. */
    @Test
    void readsWhatWasPurgedAsSoonAsItIsBack() throws InterruptedException {
        Item section = Newsroom.section();
        String page = "/v1/sections/" + section.slug();
        Newsroom.published("section", section.id());
        for (int round = 0; round < 5; round++) {
            assertThat(PageFixture.reader().get(page).statusCode()).isEqualTo(200);
            DatabaseProxy.takeAway();
            Thread.sleep(MILLIS_UNTIL_CONNECTIONS_ARE_CHECKED);
            assertThat(PageFixture.reader()
                            .get("/v1/sections/" + Newsroom.word())
                            .statusCode())
                    .isEqualTo(503);
            DatabaseProxy.giveBack();
            String name = Newsroom.word();
            section = section.patch(Map.of("name", name));
            Response answer = PageFixture.reader().get(page);
            assertThat(answer.statusCode()).as("round %d", round).isEqualTo(200);
            assertThat(answer.<String>path("name")).isEqualTo(name);
        }
    }

    private static @Nullable String epic(String query) {
        Response answer = PageFixture.reader().get("/v1/placements" + (query.isEmpty() ? "" : "?" + query));
        answer.then().statusCode(200);
        assertThat(answer.timeIn(TimeUnit.SECONDS)).isLessThan(2);
        return answer.path("placements.epic.campaign.slug");
    }
}
