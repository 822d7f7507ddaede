package press.masthead.campaign.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.masthead.campaign.CampaignApi;

@QuarkusTest
class PlacementSettingsResourceTest {

    private static final String PATH = "/v1/editorial/placements/";
    private static final String SWITCH = "/v1/editorial/placement-switch";

    private final CampaignApi campaigns = CampaignApi.asAdmin();
    private final AgroalDataSource delivery;

    PlacementSettingsResourceTest(@DataSource("delivery") AgroalDataSource delivery) {
        this.delivery = delivery;
    }

    @AfterEach
    void setDefaults() {
        for (String placement : List.of("banner", "notice", "epic", "modal", "inline")) {
            put(placement, "{}").then().statusCode(200);
        }
        turn("true").then().statusCode(200);
    }

    @Test
    void listsEveryPlacementWithItsDefaults() {
        Response list = campaigns.request().get("/v1/editorial/placements");

        assertThat(list.<List<String>>path("data.placement"))
                .containsExactly("banner", "epic", "inline", "modal", "notice");
        assertThat(list.<List<Boolean>>path("data.enabled")).containsOnly(true);
        assertThat(list.<List<Float>>path("data.holdback")).containsOnly(0f);
        assertThat(list.<List<Object>>path("data.defaultFrequencyCap")).containsOnlyNulls();
    }

    @Test
    void keepsWhatHoldsForAllCampaigns() {
        String section = campaigns.created("sections", "{\"name\": \"Obituaries\"}");
        String tag = campaigns.created("tags", "{\"name\": \"Mourning\"}");

        Response saved = put("epic", """
                {"holdback": 0.05, "defaultFrequencyCap": {"shows": 2}, "yieldsTo": ["modal"],
                 "exclusionRules": [{"name": "Grief", "sections": ["obituaries"], "tags": ["%s"], "until": "2100-01-01T00:00:00Z"}]}
                """.formatted(tag));

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.<Integer>path("defaultFrequencyCap.days")).isEqualTo(30);
        assertThat(saved.<List<String>>path("exclusionRules[0].sections")).containsExactly(section);
        assertThat(saved.<List<String>>path("exclusionRules[0].tags")).containsExactly(tag);
        assertThat(campaigns.request().get(PATH + "epic").asString()).isEqualTo(saved.asString());
        Response refused = campaigns.request().header("If-Match", "*").delete("/v1/editorial/sections/" + section);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<List<String>>path("usedBy.type")).containsExactly("placements");
        String other = campaigns.created("tags", "{\"name\": \"Grief\"}");
        campaigns
                .request()
                .header("If-Match", "*")
                .body("{\"into\": \"%s\"}".formatted(other))
                .post("/v1/editorial/tags/" + tag + "/merge")
                .then()
                .statusCode(200);
        assertThat(campaigns.request().get(PATH + "epic").<List<String>>path("exclusionRules[0].tags"))
                .containsExactly(other);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        put("modal", "{\"yieldsTo\": [\"inline\"]}").then().statusCode(200);

        List<Map<String, String>> errors = put("inline", """
                {"holdback": 0.51, "yieldsTo": ["inline", "modal", "epic", "epic"],
                 "exclusionRules": [{"name": "Empty"}, {"name": "Nowhere", "sections": ["nope"], "articles": ["no-article"]},
                                    {"name": "Late", "from": "2024-07-02T00:00:00Z", "until": "2024-07-01T00:00:00Z"},
                                    {"tags": []}, {"name": "Odd", "tags": [5]}]}
                """).path("errors");

        assertThat(errors)
                .extracting(error -> error.get("pointer"), error -> error.get("code"))
                .containsExactlyInAnyOrder(
                        tuple("/holdback", "too-large"),
                        tuple("/yieldsTo/0", "not-allowed"),
                        tuple("/yieldsTo/1", "not-allowed"),
                        tuple("/yieldsTo/3", "not-allowed"),
                        tuple("/exclusionRules/0", "required"),
                        tuple("/exclusionRules/1/sections/0", "unknown-reference"),
                        tuple("/exclusionRules/1/articles/0", "unknown-reference"),
                        tuple("/exclusionRules/2/until", "too-small"),
                        tuple("/exclusionRules/3", "required"),
                        tuple("/exclusionRules/3/name", "required"),
                        tuple("/exclusionRules/4/tags/0", "wrong-type"));
    }

    @Test
    void knowsOnlyPlacements() {
        assertThat(campaigns.request().get(PATH + "footer").statusCode()).isEqualTo(404);
        assertThat(campaigns
                        .request()
                        .urlEncodingEnabled(false)
                        .get(PATH + "%00")
                        .statusCode())
                .isEqualTo(404);
        assertThat(put("footer", "{}").statusCode()).isEqualTo(404);
        assertThat(campaigns
                        .request()
                        .header("If-Match", "\"0\"")
                        .body("{}")
                        .put(PATH + "epic")
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void turnsOnePlacementOff() throws SQLException {
        put("banner", "{\"enabled\": false}").then().statusCode(200);

        assertThat(enabled()).doesNotContain("banner").contains("epic", "modal");
        assertThat(event()).isEqualTo("placement.changed");
        Response log = campaigns.request().get("/v1/editorial/audit-log?type=placements&limit=1");
        assertThat(log.<List<String>>path("data.label")).containsExactly("banner");
        assertThat(log.<List<List<String>>>path("data.changes.field")).containsExactly(List.of("enabled"));
    }

    @Test
    void turnsEverythingOffAtOnce() throws SQLException {
        put("banner", "{\"enabled\": false}").then().statusCode(200);
        Response off = turn("false");

        assertThat(enabled()).isEmpty();
        assertThat(off.<Boolean>path("enabled")).isFalse();
        assertThat(event()).isEqualTo("placement-switch.disabled");
        assertThat(campaigns.request().get(SWITCH).asString()).isEqualTo(off.asString());
        turn("true");
        assertThat(enabled()).containsExactlyInAnyOrder("epic", "inline", "modal", "notice");
        assertThat(turn("null").<List<String>>path("errors.pointer")).containsExactly("/enabled");
    }

    private Response put(String placement, String json) {
        return campaigns.request().header("If-Match", "*").body(json).put(PATH + placement);
    }

    private Response turn(String enabled) {
        return campaigns
                .request()
                .header("If-Match", "*")
                .body("{\"enabled\": %s, \"reason\": \"test\"}".formatted(enabled))
                .put(SWITCH);
    }

    private String event() {
        return campaigns.request().get("/v1/editorial/events?limit=1").path("data[0].type");
    }

    private List<String> enabled() throws SQLException {
        List<String> enabled = new java.util.ArrayList<>();
        try (Connection connection = delivery.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select placement from delivery.placement_settings where enabled")) {
            while (rows.next()) {
                enabled.add(rows.getString(1));
            }
        }
        return enabled;
    }
}
