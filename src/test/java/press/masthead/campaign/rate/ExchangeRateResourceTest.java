package press.masthead.campaign.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.campaign.CampaignApi;

@QuarkusTest
class ExchangeRateResourceTest {

    private static final String PATH = "/v1/editorial/exchange-rates";

    private final CampaignApi campaigns = CampaignApi.asAdmin();

    @Test
    void keepsAllRatesUnderOneVersion() {
        Response set = put("*", "{\"rates\": {\"GBP\": 1.27, \"EUR\": 1.0825}}");
        Response read = campaigns.request().get(PATH);

        assertThat(set.statusCode()).isEqualTo(200);
        assertThat(read.asString()).isEqualTo(set.asString()).contains("\"rates\":{\"EUR\":1.0825,\"GBP\":1.27}");
        assertThat(read.<String>path("base")).isEqualTo("USD");
        assertThat(put(read.header("ETag"), "{\"rates\": {\"GBP\": 1.27, \"EUR\": 1.0825}}")
                        .header("ETag"))
                .as("the same once more changes nothing")
                .isEqualTo(read.header("ETag"));
        assertThat(put("\"0\"", "{\"rates\": {}}").statusCode()).isEqualTo(412);
        assertThat(campaigns.request().body("{\"rates\": {}}").put(PATH).statusCode())
                .isEqualTo(428);
        assertThat(put(read.header("ETag"), "{\"rates\": {}}").<Map<String, Object>>path("rates"))
                .isEmpty();
    }

    @Test
    void isInTheLogs() {
        put("*", "{\"rates\": {\"CHF\": 1.13}}");
        Response changed = put("*", "{\"rates\": {\"CHF\": 1.14}}");

        Response log = campaigns.request().get("/v1/editorial/audit-log?type=exchange-rates&limit=1");
        assertThat(log.<List<String>>path("data.action")).containsExactly("changed");
        assertThat(log.<Integer>path("data[0].version")).isEqualTo(changed.<Integer>path("version"));
        assertThat(log.asString()).contains("1.13", "1.14");
        assertThat(campaigns.request().get("/v1/editorial/events?limit=1").<List<String>>path("data.type"))
                .containsExactly("exchange-rates.changed");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        Response refused = put("*", """
                {"base": "EUR", "rates": {"USD": 1, "EURO": 1, "GBP": 0, "CHF": null, "SEK": 1e-400000}}
                """);

        List<Map<String, String>> errors = refused.path("errors");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(errors)
                .extracting(error -> error.get("pointer"), error -> error.get("code"))
                .contains(tuple("/base", "unknown-field"), tuple("/rates/GBP", "too-small"));
        List<Map<String, String>> unknown = put("*", "{\"rates\": {\"USD\": 1, \"EURO\": 1, \"NOK\": 1.1234567890123}}")
                .path("errors");
        assertThat(unknown)
                .extracting(error -> error.get("pointer"), error -> error.get("detail"))
                .containsExactlyInAnyOrder(
                        tuple("/rates/NOK", "A rate has at most 12 decimal places."),
                        tuple("/rates/USD", "USD is the newsroom's own currency, and worth 1."),
                        tuple("/rates/EURO", "There is no currency EURO. Did you mean EUR?"));
        List<Map<String, String>> mixed = put("*", "{\"rates\": {\"CHF\": \"1.1\", \"SEK\": null, \"XXQ\": 2}}")
                .path("errors");
        assertThat(mixed)
                .extracting(error -> error.get("pointer"), error -> error.get("detail"))
                .containsExactlyInAnyOrder(
                        tuple("/rates/CHF", "A number is expected here, not a text."),
                        tuple("/rates/SEK", "A rate is a number above 0."),
                        tuple(
                                "/rates/XXQ",
                                "There is no currency XXQ. Use a code of three letters such as EUR or USD (ISO 4217)."));
    }

    private Response put(String ifMatch, String json) {
        return campaigns.request().header("If-Match", ifMatch).body(json).put(PATH);
    }
}
