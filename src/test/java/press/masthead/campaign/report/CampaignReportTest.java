package press.masthead.campaign.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static press.masthead.campaign.contribution.Payments.payment;
import static press.masthead.campaign.contribution.Payments.refund;
import static press.masthead.campaign.contribution.Payments.told;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.campaign.CampaignApi;
import press.masthead.support.Http;
import press.masthead.support.Newsroom;
import press.masthead.support.Statements;

@QuarkusTest
class CampaignReportTest {

    private static final String PERIOD = "from=2026-11-01&to=2026-11-08";
    private static final Instant FIRST = Instant.parse("2026-11-01T10:00:00Z");

    @Inject
    Hours hours;

    @Inject
    Statements statements;

    @Test
    void tellsEachVariantAltogetherAndByDay() {
        String campaign = played();

        report(campaign, "by=day")
                .then()
                .statusCode(200)
                .body("currency", equalTo("USD"))
                .body("variants.variant", contains("b", "control", "holdback"))
                .body("variants[0].impressions", equalTo(20_000))
                .body("variants[0].clicks", equalTo(800))
                .body("variants[0].contributions", equalTo(81))
                .body("variants[0].unconverted", equalTo(1))
                .body("variants[0].value", equalTo(160_000))
                .body("variants[0].visitors", equalTo(0))
                .body("variants[0].clickRate.value", equalTo(0.04f))
                .body("variants[0].valuePerThousand.value", equalTo(8000f))
                .body("variants[0].probabilityOfBest", greaterThan(0.99f))
                .body("variants[2].probabilityOfBest", nullValue())
                .body("rows.findAll { it.variant == 'b' }.key", contains("2026-11-01", "2026-11-02"))
                .body("shownRatio.suspicious", equalTo(false))
                .body("holdback.impressions", equalTo(2000))
                .body("holdback.certain", equalTo(true))
                .body("unconverted.currency", contains("EUR"))
                .body("unconverted.amount", contains(700));
    }

    @Test
    void knowsNothingOfWhatMoneyBringsThatWasNeverShown() {
        String campaign = campaign();
        told(Newsroom.with(usd(campaign, "b", 2500), "at", "2026-11-01T12:00:00Z"));

        report(campaign, "by=variant")
                .then()
                .statusCode(200)
                .body("variants.find { it.variant == 'b' }.value", equalTo(2500))
                .body("variants.find { it.variant == 'b' }.valuePerThousand.value", equalTo(0f))
                .body("variants.find { it.variant == 'b' }.valuePerThousand.low", nullValue())
                .body("variants.find { it.variant == 'b' }.valuePerThousand.high", nullValue());
    }

    @Test
    void tellsNothingFromTooLittle() {
        String campaign = campaign();
        hours.add(campaign, "control", "DE", FIRST, 1, 0);
        hours.add(campaign, "b", "DE", FIRST, 1, 0);
        hours.add(campaign, "holdback", "DE", FIRST, 1, 0);
        told(usd(campaign, "b", 2000));

        report(campaign, "by=country")
                .then()
                .statusCode(200)
                .body("variants.probabilityOfBest", contains(nullValue(), nullValue(), nullValue()))
                .body("variants.valuePerThousand.value", contains(2_000_000f, 0f, 0f))
                .body("variants.valuePerThousand.low", contains(nullValue(), nullValue(), nullValue()))
                .body("rows.valuePerThousand.high", everyItem(nullValue()))
                .body("variants[0].clickRate.high", greaterThan(0.5f))
                .body("holdback.difference.low", nullValue())
                .body("holdback.certain", equalTo(false));
        for (String format : new String[] {"csv", "svg"}) {
            report(campaign, "by=country&format=" + format).then().statusCode(200);
        }
    }

    @Test
    void comparesOnlyWhatTheCampaignHasAndShowedOftenEnough() {
        String campaign = CampaignApi.asAdmin().created(CampaignApi.campaign("report-" + Newsroom.word(), """
                {"variants": [{"name": "control", "message": {"heading": "Help"}}, {"name": "b", "message": {"heading": "Give"}},
                              {"name": "new", "message": {"heading": "Now"}}]}
                """));
        hours.add(campaign, "control", "DE", FIRST, 1000, 0);
        hours.add(campaign, "b", "DE", FIRST, 1000, 0);
        hours.add(campaign, "new", "DE", FIRST, 200, 0);
        hours.add(campaign, "gone", "DE", FIRST, 1000, 0);
        for (int i = 0; i < 20; i++) {
            told(usd(campaign, "b", 1000));
            told(usd(campaign, "gone", 3000));
        }

        report(campaign, "by=variant")
                .then()
                .body("variants.variant", contains("b", "control", "new", "gone"))
                .body("variants.probabilityOfBest", contains(equalTo(1f), equalTo(0f), nullValue(), nullValue()))
                .body("variants[1].valuePerThousand.high", nullValue())
                .body("variants[3].valuePerThousand.low", greaterThan(0f));
    }

    @Test
    void isTheSameBytesForTheSameNumbers() {
        String campaign = played();

        assertThat(report(campaign, "by=country").asString())
                .isEqualTo(report(campaign, "by=country").asString());
    }

    @Test
    void warnsWhereVariantsWereNotShownByTheirWeights() {
        String campaign = campaign();
        hours.add(campaign, "control", "DE", FIRST, 10_000, 0);
        hours.add(campaign, "b", "DE", FIRST, 9_000, 0);

        report(campaign, "by=variant")
                .then()
                .body("shownRatio.suspicious", equalTo(true))
                .body("rows", empty());
    }

    @Test
    void chargedBackMoneyIsLeftOutAndRefundsAreSubtracted() {
        String campaign = campaign();
        hours.add(campaign, "control", "DE", FIRST, 1000, 0);
        String refunded = told(usd(campaign, "control", 1000));
        String chargedBack = told(usd(campaign, "control", 2000));
        refund(refunded, Map.of("reference", "r", "amount", 400, "at", "2026-11-04T00:00:00Z"));
        refund(chargedBack, Map.of("reference", "r", "amount", 500, "at", "2026-11-04T00:00:00Z"));
        refund(chargedBack, Map.of("reference", "d", "kind", "chargeback", "at", "2026-11-04T00:00:00Z"));
        refund(chargedBack, Map.of("reference", "e", "kind", "chargeback", "at", "2026-11-04T00:00:00Z"));

        report(campaign, "by=placement")
                .then()
                .body("variants.find { it.variant == 'control' }.value", equalTo(600))
                .body("variants.find { it.variant == 'control' }.contributions", equalTo(1));
    }

    @Test
    void nothingIsToldOfWithoutFailing() {
        for (String format : new String[] {"json", "csv", "svg"}) {
            for (ReportBy by : ReportBy.values()) {
                report(campaign(), "by=" + by + "&format=" + format).then().statusCode(200);
            }
        }
        report(campaign(), "by=day")
                .then()
                .body("variants.probabilityOfBest", contains(nullValue(), nullValue()))
                .body("holdback", nullValue());
    }

    @Test
    void comesAsCsvThatSpreadsheetsTakeForText() {
        String campaign = CampaignApi.asAdmin()
                .created(CampaignApi.campaign(
                        "csv-" + Newsroom.word(),
                        "{\"variants\": [{\"name\": \"=1+1\", \"message\": {\"heading\": \"Help\"}}]}"));

        String csv = Http.as("campaigner")
                .accept("text/csv")
                .get("/v1/editorial/campaigns/" + campaign + "/report?by=variant&" + PERIOD)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(csv).startsWith("key,variant,impressions").contains("\r\n,'=1+1,0,0,0,");
    }

    @Test
    void isDrawnAsSvgForLightAndDarkPages() throws IOException {
        String campaign = played();

        for (String by : new String[] {"day", "variant", "country"}) {
            String svg = report(campaign, "format=svg&by=" + by)
                    .then()
                    .statusCode(200)
                    .contentType("image/svg+xml")
                    .extract()
                    .asString();
            Files.writeString(Path.of("target", "report-" + by + ".svg"), svg);
            assertThat(svg)
                    .contains("<title>USD for each 1,000 impressions: b, control, holdback</title>")
                    .doesNotContain("DOCTYPE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "0001-02-01"})
    void reportsTimesOfWhichNothingIsKnown(String to) {
        Http.as("campaigner")
                .get("/v1/editorial/campaigns/" + campaign() + "/report?to=" + to)
                .then()
                .statusCode(200)
                .body("to", equalTo(to + "T00:00:00Z"));
    }

    @Test
    void refusesWhatIsNoReport() {
        String campaign = campaign();
        Http.as("campaigner")
                .get("/v1/editorial/campaigns/" + campaign + "/report?from=2026-01-01&to=2025-01-01&by=week&format=pdf")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("from"))
                .body("errors.parameter", hasItem("by"))
                .body("errors.parameter", hasItem("format"));
        Http.as("campaigner")
                .get("/v1/editorial/campaigns/" + campaign + "/report?from=2020-01-01&to=2026-01-01")
                .then()
                .statusCode(400);
        Http.as("campaigner")
                .get("/v1/editorial/campaigns/" + campaign + "/report?from=2027-01-01&to=soon")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("to"));
        Http.as("campaigner")
                .get("/v1/editorial/campaigns/no-such-campaign/report")
                .then()
                .statusCode(404);
        Http.as("editor")
                .get("/v1/editorial/campaigns/" + campaign + "/report")
                .then()
                .statusCode(403);
    }

    @Test
    void takesTheSameNumberOfStatementsHoweverMuchIsCounted() {
        String empty = campaign();
        String full = played();

        assertThat(statements.of(() -> asAdmin(full))).isEqualTo(statements.of(() -> asAdmin(empty)));
    }

    /** Two days of two variants, of which b is worth twice as much, and of two thousand who were shown nothing. */
    private String played() {
        String campaign = campaign();
        for (int day = 0; day < 2; day++) {
            Instant hour = FIRST.plusSeconds(86_400L * day);
            hours.add(campaign, "control", "DE", hour, 10_000, 300);
            hours.add(campaign, "b", day == 0 ? "DE" : "US", hour, 10_000, 400);
        }
        hours.add(campaign, "holdback", "DE", FIRST, 2000, 0);
        for (int i = 0; i < 40; i++) {
            String at = "2026-11-0%dT12:00:00Z".formatted(1 + i % 2);
            told(Newsroom.with(usd(campaign, "control", 2000), "at", at));
            told(Newsroom.with(usd(campaign, "b", 2000), "at", at));
            told(Newsroom.with(usd(campaign, "b", 2000), "at", at));
        }
        told(payment(700, "campaign", campaign, "variant", "b", "at", "2026-11-02T12:00:00Z"));
        return campaign;
    }

    private static Map<String, Object> usd(String campaign, String variant, long amount) {
        return payment(
                amount,
                "campaign",
                campaign,
                "variant",
                variant,
                "currency",
                "USD",
                "country",
                "DE",
                "placement",
                "epic",
                "at",
                "2026-11-03T12:00:00Z");
    }

    private static String campaign() {
        return CampaignApi.asAdmin().created(CampaignApi.campaign("report-" + Newsroom.word(), """
                {"variants": [{"name": "control", "message": {"heading": "Help"}}, {"name": "b", "message": {"heading": "Give"}}]}
                """));
    }

    private static void asAdmin(String campaign) {
        Http.admin().get("/v1/editorial/campaigns/" + campaign + "/report?" + PERIOD);
    }

    private static Response report(String campaign, String query) {
        return Http.as("campaigner").get("/v1/editorial/campaigns/" + campaign + "/report?" + PERIOD + "&" + query);
    }
}
