package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.CampaignApi.campaign;
import static press.masthead.delivery.PageFixture.articleOnSyria;
import static press.masthead.delivery.PageFixture.placements;
import static press.masthead.delivery.PageFixture.reader;
import static press.masthead.delivery.PageFixture.shown;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.campaign.CampaignApi;

@QuarkusTest
class PlacementsResourceTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final CampaignApi campaigns = CampaignApi.asAdmin();

    @BeforeEach
    void clearPages() {
        campaigns.endAll();
    }

    @Test
    void answersTheSeedPage() throws Exception {
        String epic = campaigns.started(campaign("seed-undesirable", null));
        String banner = campaigns.started("""
                {
                  "name": "Ad-free", "slug": "seed-ad-free", "placement": "banner", "dismissal": {"silenceDays": 30},
                  "goal": {"amount": 1000000, "currency": "USD", "period": "month"},
                  "variants": [{"name": "control", "message": {
                    "heading": "Enjoying ad-free content?",
                    "paragraphs": ["Since July 1, 2024, we have disabled all ads to improve your reading experience.",
                                   "This commitment costs us $10,000 a month. Your support can help us fill the gap."],
                    "cta": {"label": "Support us", "url": "https://support.example"}}}]
                }
                """);
        String notice = campaigns.started("""
                {"name": "Banned", "slug": "seed-banned", "placement": "notice",
                 "variants": [{"name": "control", "message": {"heading": "Our journalism is banned in Russia."}}]}
                """);

        Response answer = placements("article=" + articleOnSyria() + "&country=US&visitor=8f14e45f");

        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(MAPPER.readTree(answer.asString())).isEqualTo(MAPPER.readTree("""
                        {
                          "placements": {
                            "banner": {
                              "campaign": {"id": "%s", "slug": "seed-ad-free"}, "variant": "control",
                              "message": {
                                "heading": "Enjoying ad-free content?",
                                "paragraphs": [
                                  "Since July 1, 2024, we have disabled all ads to improve your reading experience.",
                                  "This commitment costs us $10,000 a month. Your support can help us fill the gap."],
                                "highlight": null, "image": null,
                                "cta": {"label": "Support us", "url": "https://support.example"}, "secondaryCta": null},
                              "choices": null, "dismissible": true,
                              "goal": {"amount": 1000000, "currency": "USD", "period": "month",
                                       "raised": 0, "remaining": 1000000}
                            },
                            "notice": {
                              "campaign": {"id": "%s", "slug": "seed-banned"}, "variant": "control",
                              "message": {"heading": "Our journalism is banned in Russia.", "paragraphs": [],
                                          "highlight": null, "image": null, "cta": null, "secondaryCta": null},
                              "choices": null, "dismissible": false, "goal": null
                            },
                            "epic": {
                              "campaign": {"id": "%s", "slug": "seed-undesirable"}, "variant": "control",
                              "message": {
                                "heading": "A Message from The Moscow Times:",
                                "paragraphs": ["Dear readers,", "We are facing unprecedented challenges. ...", "..."],
                                "highlight": null, "image": null,
                                "cta": {"label": "Continue", "url": "https://support.example/checkout"},
                                "secondaryCta": {"kind": "reminder", "label": "Remind me later.",
                                                 "lead": "Not ready to support today?", "url": null}},
                              "choices": {
                                "currency": "USD",
                                "frequencies": [
                                  {"frequency": "once", "amounts": [1000, 2500, 5000], "minimum": 200,
                                   "maximum": null, "defaultAmount": null, "benefits": []},
                                  {"frequency": "monthly", "amounts": [200, 500, 1000], "minimum": 200,
                                   "maximum": null, "defaultAmount": null, "benefits": []},
                                  {"frequency": "annual", "amounts": [2400, 6000, 12000], "minimum": 2400,
                                   "maximum": null, "defaultAmount": null, "benefits": []}],
                                "defaultFrequency": "monthly", "otherAmount": true,
                                "paymentMethods": ["card", "paypal", "applePay", "googlePay"],
                                "checkoutUrl": null},
                              "dismissible": true, "goal": null
                            },
                            "modal": null, "inline": null
                          },
                          "heldBack": []
                        }
                        """.formatted(banner, notice, epic)));
    }

    @ParameterizedTest
    @CsvSource({
        "country=RU, ",
        "country=ru, ",
        "country=US, asks",
        "country=, asks",
        "'', asks",
        "country=Neverland&currency=gold&locale=tlh&article=none&section=none&tag=none, asks",
        "supporter=recurring, ",
        "supporter=lapsed, asks",
        "seen=asks@2099-01-01T00:00:00Z, asks",
        "closed=asks@2099-01-01T00:00:00Z, ",
        "closed=other@2099-01-01T00:00:00Z, asks",
        "closed=asks@2001-01-01T00:00:00Z, asks"
    })
    void asksWhomItIsMeantFor(String query, @Nullable String expected) {
        // Every case has its own campaign, as a slug is never free again.
        String slug = "asks-" + UUID.randomUUID().toString().substring(24);
        campaigns.started(campaign(slug, null));

        assertThat(shown("epic", query.replace("asks@", slug + "@"))).isEqualTo(expected == null ? null : slug);
    }

    @Test
    void leavesAReaderAloneWhoHasSeenItOftenEnough() {
        String id = campaigns.started(campaign("capped", null));
        String once = "capped@2099-01-01T00:00:00Z," + id + "@2099-01-01T00:00:00Z,capped@2099-01-01T01:00:00%2B01:00";

        assertThat(shown("epic", "seen=" + once)).isEqualTo("capped");
        assertThat(shown("epic", "seen=" + once + ",capped@2099-01-02T00:00:00Z"))
                .isNull();
    }

    @Test
    void disappearsAtOnceWhenItIsPaused() {
        campaigns.started(campaign("on-and-off", null));
        assertThat(shown("epic", "")).isEqualTo("on-and-off");

        campaigns.act("on-and-off", "pause").then().statusCode(200);
        assertThat(shown("epic", "")).isNull();

        campaigns.act("on-and-off", "resume").then().statusCode(200);
        assertThat(shown("epic", "")).isEqualTo("on-and-off");

        campaigns.act("on-and-off", "end").then().statusCode(200);
        assertThat(shown("epic", "")).isNull();
    }

    @Test
    void tellsAllFaultsAtOnce() {
        Response refused =
                placements("contry=US&views=many&supporter=gold&seen=x&closed=y@never&device=phone&divice=app"
                        + "&signedIn=perhaps&contributed=once&viewed=2024-07-01&force=x&preview=:y");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<List<String>>path("errors.parameter"))
                .containsExactlyInAnyOrder(
                        "contry",
                        "views",
                        "supporter",
                        "seen",
                        "closed",
                        "device",
                        "divice",
                        "signedIn",
                        "contributed",
                        "viewed",
                        "force",
                        "preview");
        assertThat(refused.asString()).contains("Did you mean country?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "country=US&currency=USD&section=world", "device=app&locale=en"})
    void letsACdnKeepWhatIsForNobodyInParticular(String query) {
        Response answer = placements(query);

        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=10");
        assertThat(answer.header("ETag")).matches("\"[^\"]+\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visitor=8f14e45f",
                "seen=a@2024-07-01T08:30:00Z",
                "views=3",
                "viewed=2024-07-01:3",
                "signedIn=false",
                "contributed=2024-07-01"
            })
    void letsNobodyKeepWhatIsForOneReader(String query) {
        Response answer = placements(query);

        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.header("ETag")).isNull();
    }

    @Test
    void isKeptNoLongerThanUntilACampaignEnds() {
        campaigns.started(campaign(
                "ends-soon",
                "{\"endsAt\": \"%s\"}".formatted(Instant.now(Clock.systemUTC()).plusSeconds(5))));

        assertThat(placements("").header("Cache-Control")).matches("public, max-age=[1-4]");
    }

    @Test
    void isNotSentAgainUntilItChanges() {
        campaigns.started(campaign("unchanged-page", null));
        String etag = placements("country=US").header("ETag");

        Response unchanged = reader().header("If-None-Match", etag).get("/v1/placements?country=US");
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.header("ETag")).isEqualTo(etag);
        assertThat(unchanged.asString()).isEmpty();

        campaigns.act("unchanged-page", "pause").then().statusCode(200);
        Response changed =
                PageFixture.current(reader().header("If-None-Match", etag)).get("/v1/placements?country=US");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(etag);
    }

    @Test
    void explainsToEditorsWhatBecameOfEachCampaign() throws Exception {
        campaigns.started(campaign("explained-first", "{\"priority\": 3}"));
        campaigns.started(campaign("explained-second", "{\"priority\": 2}"));
        campaigns.started(campaign(
                "explained-abroad", "{\"priority\": 1, \"audience\": {\"countries\": {\"include\": [\"DE\"]}}}"));
        campaigns.created(campaign("explained-draft", null));

        Response answer = PageFixture.asEditor("country=US&explain=true");

        assertThat(MAPPER.readTree(answer.asString()).path("explanations")).isEqualTo(MAPPER.readTree("""
                        [
                          {"campaign": "explained-first", "placement": "epic", "outcome": "shown", "failedRule": null, "because": null},
                          {"campaign": "explained-second", "placement": "epic", "outcome": "outranked", "failedRule": null,
                           "because": "explained-first"},
                          {"campaign": "explained-abroad", "placement": "epic", "outcome": "ruledOut", "failedRule": "country",
                           "because": null}
                        ]
                        """));
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(PageFixture.asEditor("country=US").asString()).doesNotContain("explanations");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer nonsense", "Bearer mh_nonsense0123456789abcdefghijklmnop"})
    void explainsNothingWithoutAKey(String authorization) {
        Response refused = reader().header("Authorization", authorization).get("/v1/placements?explain=true");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.<String>path("type")).endsWith("/unauthorized");
        assertThat(placements("explain=true").statusCode()).isEqualTo(401);
        assertThat(placements("explain=false").statusCode()).isEqualTo(200);
    }
}
