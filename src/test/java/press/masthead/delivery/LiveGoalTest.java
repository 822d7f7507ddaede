package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.masthead.campaign.CampaignApi;
import press.masthead.campaign.contribution.Payments;
import press.masthead.support.Http;
import press.masthead.support.Newsroom;

/** Goals follow what readers gave, in all currencies at the newsroom's rates, and settings of placements hold at once. */
@QuarkusTest
class LiveGoalTest {

    private static final CampaignApi CAMPAIGNS = CampaignApi.asAdmin();

    private final String slug = "goal-" + Newsroom.word();
    private String campaign = "";

    @BeforeEach
    void start() {
        CAMPAIGNS.endAll();
        campaign = CAMPAIGNS.started(CampaignApi.campaign(slug, """
                {"placement": "inline", "audience": null, "frequencyCap": null, "startsAt": null, "endsAt": null,
                 "goal": {"amount": 10000, "currency": "USD", "period": "total", "raised": 1000}}
                """));
        put("exchange-rates", "{\"rates\": {\"EUR\": 1.5}}");
    }

    @AfterEach
    void tidy() {
        put("exchange-rates", "{\"rates\": {}}");
        put("placements/inline", "{}");
        CAMPAIGNS.endAll();
    }

    @Test
    void addsWhatReadersGave() {
        assertThat(raised()).isEqualTo(1000);
        Payments.told(Payments.payment(2000, "campaign", campaign));
        String other = Payments.told(Payments.payment(500, "campaign", campaign, "currency", "USD"));
        Payments.refund(
                        other,
                        Newsroom.with(
                                java.util.Map.of(),
                                "reference",
                                Newsroom.word(),
                                "at",
                                "2026-11-21T12:00:00Z",
                                "amount",
                                200))
                .then()
                .statusCode(200);
        renew();

        assertThat(raised()).isEqualTo(1000 + 3000 + 300);
        assertThat(placements().<Integer>path("placements.inline.goal.remaining"))
                .isEqualTo(10000 - 4300);
    }

    @Test
    void tellsNoGoalThatCanNotBeComputed() {
        Payments.told(Payments.payment(2000, "campaign", campaign, "currency", "GEL"));
        renew();

        assertThat(Http.anonymous().get("/v1/campaigns/" + slug).<Object>path("goal"))
                .isNull();
        assertThat(placements().<String>path("placements.inline.campaign.slug")).isEqualTo(slug);
        assertThat(placements().<Object>path("placements.inline.goal")).isNull();
    }

    @Test
    void turnsPlacementOff() {
        assertThat(placements().<String>path("placements.inline.campaign.slug")).isEqualTo(slug);
        put("placements/inline", "{\"enabled\": false}");
        assertThat(placements().<Object>path("placements.inline")).isNull();
        put("placements/inline", "{}");
        assertThat(placements().<String>path("placements.inline.campaign.slug")).isEqualTo(slug);
    }

    @Test
    void holdsBackFromSomeVisitors() {
        put("placements/inline", "{\"holdback\": 0.5}");
        long held = java.util.stream.IntStream.range(0, 60)
                .filter(visitor ->
                        PageFixture.placements("visitor=v" + visitor).<Object>path("placements.inline") == null)
                .count();
        assertThat(held).isBetween(12L, 48L);
    }

    private Integer raised() {
        return Http.anonymous().get("/v1/campaigns/" + slug).path("goal.raised");
    }

    /** Any change of the campaign has its goal computed anew, which is done by itself only now and then. */
    private void renew() {
        CAMPAIGNS
                .request()
                .header("If-Match", "*")
                .body("{\"priority\": 900}")
                .patch("/v1/editorial/campaigns/" + slug)
                .then()
                .statusCode(200);
    }

    private static Response placements() {
        return PageFixture.placements("");
    }

    private static void put(String path, String body) {
        CAMPAIGNS
                .request()
                .header("If-Match", "*")
                .body(body)
                .put("/v1/editorial/" + path)
                .then()
                .statusCode(200);
    }
}
