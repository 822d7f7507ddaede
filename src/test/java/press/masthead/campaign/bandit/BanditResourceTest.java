package press.masthead.campaign.bandit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static press.masthead.campaign.contribution.Payments.payment;
import static press.masthead.campaign.contribution.Payments.told;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.masthead.campaign.CampaignApi;
import press.masthead.campaign.report.Hours;
import press.masthead.support.Http;
import press.masthead.support.Newsroom;

@QuarkusTest
class BanditResourceTest {

    @Inject
    Hours hours;

    @Inject
    BanditJob job;

    @Inject
    EntityManager entityManager;

    @AfterEach
    void endAll() {
        CampaignApi.asAdmin().endAll();
    }

    @Test
    void weightsFollowResultsUntilTheCampaignerTakesThemBack() {
        String campaign = campaign();
        put(campaign, Map.of("method", "thompson", "floor", 0.1))
                .then()
                .statusCode(200)
                .body("cap", equalTo(25_000));
        job.computeAll();
        history(campaign)
                .body("data", hasSize(1))
                .body("data[0].reason", containsString("was not shown yet"))
                .body("data[0].variants.weight", contains(5000, 5000));

        play(campaign);
        due(campaign);
        job.computeAll();
        history(campaign)
                .body("data", hasSize(2))
                .body("data[0].variants.variant", contains("control", "b"))
                .body("data[0].variants.value", contains(12_000, 288_000))
                .body("data[0].variants[0].weight", lessThan(1500))
                .body("data[0].reason", containsString("b is the best"));

        due(campaign);
        job.computeAll();
        history(campaign).body("data", hasSize(2));
        assertThat(seenBy("b")).isGreaterThan(60);

        Http.as("campaigner")
                .header("If-Match", "*")
                .delete("/v1/editorial/campaigns/" + campaign + "/bandit")
                .then()
                .statusCode(204);
        assertThat(seenBy("b")).isBetween(25, 75);
        Http.as("campaigner")
                .get("/v1/editorial/campaigns/" + campaign + "/bandit")
                .then()
                .statusCode(404);
    }

    @Test
    void staysBetweenTwoComputations() {
        String campaign = campaign();
        put(campaign, Map.of("method", "epsilonGreedy")).then().statusCode(200).body("epsilon", equalTo(0.1f));
        job.computeAll();
        play(campaign);
        job.computeAll();

        history(campaign).body("data", hasSize(1));
    }

    @Test
    void leavesAloneWhatIsNotLive() {
        String campaign = CampaignApi.asAdmin().created(twoVariants());
        put(campaign, Map.of("method", "thompson")).then().statusCode(200);
        job.computeAll();

        history(campaign).body("data", hasSize(0));
    }

    @Test
    void refusesWhatMakesNoSense() {
        String campaign = CampaignApi.asAdmin().created(twoVariants());
        put(campaign, Map.of("method", "thompson", "epsilon", 0.2, "floor", 0.6))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/epsilon"))
                .body("errors.pointer", hasItem("/floor"));
        put(campaign, Map.of("method", "roulette")).then().statusCode(400);
        put(campaign, Map.of("method", "thompson")).then().statusCode(200);
        Http.as("campaigner")
                .contentType(ContentType.JSON)
                .body(Map.of("method", "thompson"))
                .put("/v1/editorial/campaigns/" + campaign + "/bandit")
                .then()
                .statusCode(428);
    }

    /** How many of a hundred visitors see this variant. */
    private static void letNodesHear() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int seenBy(String variant) {
        letNodesHear();
        int seen = 0;
        for (int visitor = 0; visitor < 100; visitor++) {
            String heading = Http.anonymous()
                    .get("/v1/placements?visitor=visitor-" + visitor)
                    .asString();
            seen += heading.contains("\"variant\":\"" + variant + "\"") ? 1 : 0;
        }
        return seen;
    }

    /** Both are shown as often. For control one reader gives once, for b two dozen a twelfth of that each month. */
    private void play(String campaign) {
        Instant now = Instant.now().minusSeconds(3600);
        hours.add(campaign, "control", "DE", now, 1000, 0);
        hours.add(campaign, "b", "DE", now, 1000, 0);
        give(campaign, "control", "once", 12_000);
        for (int i = 0; i < 24; i++) {
            give(campaign, "b", "monthly", 1000);
        }
    }

    private static void give(String campaign, String variant, String frequency, long amount) {
        told(payment(
                amount,
                "campaign",
                campaign,
                "variant",
                variant,
                "currency",
                "USD",
                "frequency",
                frequency,
                "at",
                Instant.now().minusSeconds(1800).toString()));
    }

    @Transactional
    void due(String campaign) {
        entityManager
                .createNativeQuery(
                        "update editorial.campaign_bandit set due_at = now() - interval '1 second' where campaign_id = ?1")
                .setParameter(1, UUID.fromString(campaign))
                .executeUpdate();
    }

    private static String campaign() {
        CampaignApi.asAdmin().endAll();
        return CampaignApi.asAdmin().started(twoVariants());
    }

    private static String twoVariants() {
        return CampaignApi.campaign("bandit-" + Newsroom.word(), """
                {"audience": null, "frequencyCap": null,
                 "variants": [{"name": "control", "message": {"heading": "Help"}}, {"name": "b", "message": {"heading": "Give"}}]}
                """);
    }

    private static Response put(String campaign, Map<String, ?> bandit) {
        return Http.as("campaigner")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(bandit)
                .put("/v1/editorial/campaigns/" + campaign + "/bandit");
    }

    private static io.restassured.response.ValidatableResponse history(String campaign) {
        return Http.as("campaigner")
                .get("/v1/editorial/campaigns/" + campaign + "/bandit/weights")
                .then()
                .statusCode(200);
    }
}
