package press.masthead.campaign.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.interaction.InteractionFixture.batch;
import static press.masthead.campaign.interaction.InteractionFixture.campaign;
import static press.masthead.campaign.interaction.InteractionFixture.counted;
import static press.masthead.campaign.interaction.InteractionFixture.counts;
import static press.masthead.campaign.interaction.InteractionFixture.event;
import static press.masthead.campaign.interaction.InteractionFixture.impressions;
import static press.masthead.campaign.interaction.InteractionFixture.send;
import static press.masthead.campaign.interaction.InteractionFixture.sendAs;
import static press.masthead.campaign.interaction.InteractionFixture.text;
import static press.masthead.campaign.interaction.InteractionFixture.visitors;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.campaign.CampaignApi;
import press.masthead.support.Http;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class InteractionResourceTest {

    @Inject
    AgroalDataSource database;

    @Test
    void countsEachTypeByTheHour() throws SQLException {
        String campaign = campaign();
        counts(
                campaign,
                batch(
                        event("a", "impression", "\"country\": \"us\", \"visitor\": \"8f14e45f\""),
                        event("b", "impression", "\"country\": \"US\", \"visitor\": \"8f14e45f\""),
                        event("c", "impression", "\"country\": \"Neverland\", \"visitor\": \"c9f0f895\""),
                        event("d", "click", "\"placement\": \"epic\", \"article\": \"assad-visits-putin\""),
                        event("e", "dismissal", "\"country\": \"\""),
                        event("f", "reminderRequested", "\"country\": null"),
                        event("g", "checkoutStarted", "\"visitor\": \"45c48cce\"")));

        assertThat(counted(database, campaign)).containsExactly(3L, 1L, 1L, 1L, 1L);
        assertThat(visitors(database, campaign)).as("who saw it").isEqualTo(2);
        assertThat(text(database, """
                select variant, placement, country, sum(impressions) from editorial.campaign_hour
                where campaign_id = '%s' group by 1, 2, 3 order by 3""".formatted(campaign))).isEqualTo("control epic  1, control epic US 2");
        assertThat(text(database, """
                select distinct i::text like '%%8f14e45f%%' from editorial.campaign_interaction i
                where campaign_id = '%s'""".formatted(campaign)))
                .as("nothing is kept of the visitor")
                .isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "text/plain", "text/plain;charset=UTF-8", "application/json; charset=utf-8"})
    void takesOneEventInEachFormInWhichBrowsersSendIt(String mediaType) throws SQLException {
        String campaign = campaign();
        Response answer = sendAs("Mozilla/5.0 Firefox/127.0", mediaType, campaign, event("a", "click", ""));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(204);
        assertThat(answer.asString()).isEmpty();
        assertThat(counted(database, campaign)).containsExactly(0L, 1L, 0L, 0L, 0L);
    }

    @Test
    void countsOnceHoweverOftenItIsSent() throws SQLException {
        String campaign = campaign();
        Instant at = Instant.now().minus(Duration.ofHours(20));
        String sent = batch(event("a", "impression", at, ""), event("a", "impression", at, ""));
        counts(campaign, sent);
        counts(campaign, sent);
        counts(campaign, batch(event("b", "impression", at, ""), event("a", "impression", at, "")));

        assertThat(counted(database, campaign).get(0)).isEqualTo(2);
        String other = campaign();
        counts(other, sent);
        assertThat(counted(database, other).get(0))
                .as("ids are those of a campaign")
                .isEqualTo(1);
    }

    @Test
    void keepsBotsApart() throws SQLException {
        String campaign = campaign();
        counts(campaign, event("reader", "impression", ""));
        sendAs(
                        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                        "application/json",
                        campaign,
                        event("bot", "impression", "\"visitor\": \"8f14e45f\""))
                .then()
                .statusCode(204);

        assertThat(counted(database, campaign).get(0)).isOne();
        assertThat(visitors(database, campaign)).isZero();
        assertThat(text(database, """
                select id, bot from editorial.campaign_interaction where campaign_id = '%s' order by id""".formatted(campaign))).isEqualTo("bot true, reader false");
    }

    @Test
    void takesFiveHundredAtOnceAndNotOneMore() throws SQLException {
        String campaign = campaign();
        counts(campaign, impressions("a", 500));
        ProblemAnswer.invalid(send(campaign, impressions("b", 501))).hasFaults("/events too-many");
        ProblemAnswer.invalid(send(campaign, batch())).hasFaults("/events required");

        assertThat(counted(database, campaign).get(0)).isEqualTo(500);
    }

    @Test
    void tellsAllFaultsAndCountsNothingThen() throws SQLException {
        String campaign = campaign();
        ProblemAnswer.invalid(send(
                        campaign,
                        batch(
                                event("right", "impression", ""),
                                "{\"id\": \"\u00e4\", \"typ\": \"click\", \"variant\": \"contrl\", \"at\": \"yesterday\"}",
                                event("x".repeat(65), "view", "\"placement\": \"banner\""),
                                "null",
                                event("old", "click", Instant.now().minus(Duration.ofDays(4)), ""),
                                event("early", "click", Instant.now().plus(Duration.ofDays(2)), ""))))
                .hasFaults(
                        "/events/1/id malformed",
                        "/events/1/typ unknown-field",
                        "/events/1/type required",
                        "/events/1/variant unknown-value",
                        "/events/1/at malformed",
                        "/events/2/id too-long",
                        "/events/2/type unknown-value",
                        "/events/2/placement unknown-value",
                        "/events/3 required",
                        "/events/4/at too-small",
                        "/events/5/at too-large")
                .says("Did you mean control?");
        ProblemAnswer.invalid(send(campaign, "{\"id\": \"a\"}"))
                .hasFaults("/type required", "/variant required", "/at required");
        ProblemAnswer.of(send(campaign, "{\"id\":"), 400, "malformed-json");
        ProblemAnswer.of(send(campaign, ""), 400, "malformed-json");
        ProblemAnswer.of(send(campaign, " ".repeat(1024 * 1024 + 1)), 413, "too-large");
        ProblemAnswer.of(sendAs("Firefox", "application/xml", campaign, "<event/>"), 415, "unsupported-media-type");

        assertThat(counted(database, campaign).get(0)).isZero();
    }

    @Test
    void knowsNoParameters() {
        ProblemAnswer.invalid(Http.anonymous()
                        .contentType("application/json")
                        .body(event("a", "click", ""))
                        .post("/v1/campaigns/" + campaign() + "/events?dryRun=true"))
                .hasFaults("dryRun unknown-parameter");
    }

    @Test
    void countsInTheHourInWhichItHappened() throws SQLException {
        String campaign = campaign();
        Instant now = Instant.now();
        counts(campaign, event("late", "impression", now.minus(Duration.ofHours(50)), ""));
        counts(campaign, event("early", "impression", now.plus(Duration.ofHours(20)), ""));

        assertThat(text(database, """
                select round(extract(epoch from date_trunc('hour', now()) - hour) / 3600) from editorial.campaign_hour
                where campaign_id = '%s' order by hour""".formatted(campaign))).as("hours ago").isEqualTo("50, 0");
    }

    @Test
    void findsTheCampaignBySlugAndFormerSlug() throws SQLException {
        String slug = "counted-" + UUID.randomUUID();
        String campaign = CampaignApi.asAdmin().started(CampaignApi.campaign(slug, null));
        counts(slug, event("a", "click", ""));
        change(campaign, "{\"slug\": \"%s-renamed\"}".formatted(slug));
        counts(slug, event("b", "click", ""));
        counts(slug + "-renamed", event("c", "click", ""));

        assertThat(counted(database, campaign).get(1)).isEqualTo(3);
    }

    @Test
    void countsForCampaignsThatReadersSeeOrSawLately() {
        CampaignApi campaigns = CampaignApi.asAdmin();
        String draft = campaigns.created(CampaignApi.campaign("counted-" + UUID.randomUUID(), null));
        String scheduled = campaign("{\"startsAt\": \"2099-01-01T00:00:00Z\"}");
        String over = endedAt(Instant.now().minus(Duration.ofHours(73)));
        for (String unseen : new String[] {
            draft, scheduled, over, "no-such-campaign", UUID.randomUUID().toString()
        }) {
            ProblemAnswer.of(send(unseen, event("a", "click", "")), 404, "not-found");
        }
        String paused = campaign();
        campaigns.act(paused, "pause").then().statusCode(200);
        counts(paused, event("a", "click", ""));
        String ended = campaign();
        campaigns.act(ended, "end").then().statusCode(200);
        counts(ended, event("a", "click", ""));
        counts(endedAt(Instant.now().minus(Duration.ofHours(71))), event("a", "click", ""));
    }

    private static String endedAt(Instant end) {
        String campaign = campaign();
        CampaignApi.endAt(campaign, end);
        return campaign;
    }

    private static void change(String campaign, String patch) {
        CampaignApi.asAdmin()
                .request()
                .header("If-Match", "*")
                .body(patch)
                .patch("/v1/editorial/campaigns/" + campaign)
                .then()
                .statusCode(200);
    }

    @Test
    void letsFrontendsOfOtherOriginsSend() {
        Response asked = Http.anonymous()
                .header("Origin", "https://www.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/v1/campaigns/any/events");

        assertThat(asked.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(asked.header("Access-Control-Allow-Methods")).contains("POST");
        Response sent = Http.anonymous()
                .header("Origin", "https://www.example")
                .contentType("text/plain")
                .body(event("a", "click", ""))
                .post("/v1/campaigns/" + campaign() + "/events");
        assertThat(sent.statusCode()).isEqualTo(204);
        assertThat(sent.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }
}
