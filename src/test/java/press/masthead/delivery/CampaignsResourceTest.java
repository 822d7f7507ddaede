package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.CampaignApi.campaign;
import static press.masthead.delivery.PageFixture.reader;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.masthead.campaign.CampaignApi;

@QuarkusTest
class CampaignsResourceTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final CampaignApi campaigns = CampaignApi.asAdmin();

    @BeforeEach
    void clearPages() {
        campaigns.endAll();
    }

    @Test
    void answersWhatIsPublicOfACampaign() throws Exception {
        String id = campaigns.started(campaign("told", "{\"goal\": {\"amount\": 500, \"raised\": 200}}"));
        String expected = """
                {"id": "%s", "slug": "told", "placement": "epic", "startsAt": "2024-07-01T00:00:00Z", "endsAt": null,
                 "goal": {"amount": 500, "currency": "USD", "period": "month", "raised": 200, "remaining": 300}}
                """.formatted(id);

        assertThat(MAPPER.readTree(get("/told").asString())).isEqualTo(MAPPER.readTree(expected));
        assertThat(MAPPER.readTree(get("/" + id).asString())).isEqualTo(MAPPER.readTree(expected));
        assertThat(MAPPER.readTree(get("").asString()))
                .isEqualTo(MAPPER.readTree(
                        "{\"data\": [%s], \"page\": {\"limit\": 20, \"next\": null}}".formatted(expected)));
    }

    @Test
    void listsTheLastToStartFirst() {
        campaigns.started(campaign("at-2023", "{\"startsAt\": \"2023-01-01T00:00:00Z\"}"));
        campaigns.started(campaign("at-any-time", "{\"startsAt\": null}"));
        campaigns.started(campaign("at-2024", "{\"startsAt\": \"2024-01-01T00:00:00Z\", \"placement\": \"modal\"}"));

        assertThat(slugs("")).containsExactly("at-2024", "at-2023", "at-any-time");
        assertThat(slugs("?sort=startsAt")).containsExactly("at-any-time", "at-2023", "at-2024");
        assertThat(slugs("?sort=slug&placement=epic,banner")).containsExactly("at-2023", "at-any-time");
        String next = get("?limit=2").path("page.next");
        assertThat(slugs("?limit=2&cursor=" + next)).containsExactly("at-any-time");
        assertThat(get("?sort=priority").statusCode()).isEqualTo(400);
    }

    @Test
    void tellsNoWordOfWhatIsNotShownNow() {
        String marker = "UNTOLD-MARKER";
        Map<String, String> dates = Map.of(
                "draft", "",
                "scheduled", ", \"startsAt\": \"2100-01-01T00:00:00Z\"",
                "paused", "",
                "ended", "",
                "over", "");
        dates.forEach((kind, more) -> {
            String slug = "untold-" + kind;
            campaigns.created(campaign(slug, """
                    {"name": "%1$s", "placement": "modal", "priority": 1000,
                     "variants": [{"name": "%1$s", "message": {"heading": "%1$s"}}]%2$s}
                    """.formatted(marker, more)));
            if (!kind.equals("draft")) {
                campaigns.act(slug, "start").then().statusCode(200);
            }
        });
        campaigns.act("untold-paused", "pause").then().statusCode(200);
        campaigns.act("untold-ended", "end").then().statusCode(200);
        CampaignApi.runOut("untold-over");
        campaigns.started(campaign("told-of", "{\"name\": \"%s\"}".formatted(marker)));

        for (String slug : dates.keySet()) {
            assertThat(get("/untold-" + slug).statusCode()).isEqualTo(404);
        }
        assertThat(get("?count=true").<Integer>path("page.total")).isEqualTo(1);
        for (Response answer : List.of(get(""), get("/told-of"), PageFixture.placements(""))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString()).contains("told-of").doesNotContain(marker, "untold");
        }
    }

    @Test
    void isNotSentAgainUntilItChanges() {
        campaigns.started(campaign("kept-by-caches", null));

        for (String path : List.of("", "/kept-by-caches")) {
            Response answer = get(path);
            assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=1, s-maxage=1, stale-if-error=86400");
            Response again =
                    reader().header("If-None-Match", answer.header("ETag")).get("/v1/campaigns" + path);
            assertThat(again.statusCode()).isEqualTo(304);
        }
    }

    @Test
    void leadsFromAFormerSlugToTheNewOne() {
        String id = campaigns.started(campaign("formerly", null));
        campaigns
                .request()
                .header("If-Match", "*")
                .body("{\"slug\": \"nowadays\"}")
                .patch("/v1/editorial/campaigns/" + id)
                .then()
                .statusCode(200);

        Response moved = reader().redirects().follow(false).get("/v1/campaigns/formerly");

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.header("Location")).endsWith("/v1/campaigns/nowadays");
    }

    private static Response get(String path) {
        return reader().get("/v1/campaigns" + path);
    }

    private static List<String> slugs(String query) {
        return get(query).path("data.slug");
    }
}
