package press.masthead.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static press.masthead.campaign.CampaignApi.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

@QuarkusTest
class CampaignResourceTest {

    private final CampaignApi campaigns = CampaignApi.asAdmin();

    @Test
    void answersTheWholeCampaign() {
        Response created = campaigns.create(campaign("answered-whole", null));

        ObjectNode expected = CampaignJson.withDefaults(CampaignJson.tree(campaign("answered-whole", null)));
        expected.put("id", created.<String>path("id"));
        expected.put("version", 1);
        expected.putNull("externalId");
        expected.put("status", "draft");
        expected.putArray("allowedTransitions").add("start");
        expected.put("createdAt", created.<String>path("createdAt"));
        expected.put("updatedAt", created.<String>path("updatedAt"));
        expected.putNull("archivedAt");
        assertThat(CampaignJson.tree(created.asString())).isEqualTo(expected);
        assertThat(created.header("Location")).isEqualTo("/v1/editorial/campaigns/" + created.path("id"));
        assertThat(CampaignJson.tree(campaigns.read("answered-whole").asString()))
                .isEqualTo(expected);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        campaigns.created("sections", "{\"name\": \"Faultless\"}");

        Response refused = campaigns.create("""
                {
                  "nam": "x", "status": "live", "sensitive": null, "priority": 5000,
                  "startsAt": "2024-07-01T00:00:00Z", "endsAt": "2024-06-01T00:00:00Z",
                  "audience": {
                    "countries": {"exclude": ["UK"]},
                    "sections": {"include": ["faultless", "nope", 3, ""]},
                    "tags": {"exclude": ["no-tag"]}
                  },
                  "goal": {"amount": 0, "currency": "EURO"}
                }
                """);

        assertThat(refused.statusCode()).isEqualTo(400);
        List<Map<String, String>> errors = refused.path("errors");
        assertThat(errors)
                .extracting(error -> error.get("pointer"), error -> error.get("code"))
                .containsExactlyInAnyOrder(
                        tuple("/nam", "unknown-field"),
                        tuple("/status", "unknown-field"),
                        tuple("/name", "required"),
                        tuple("/placement", "required"),
                        tuple("/priority", "too-large"),
                        tuple("/endsAt", "too-small"),
                        tuple("/audience/countries/exclude/0", "unknown-value"),
                        tuple("/audience/sections/include/1", "unknown-reference"),
                        tuple("/audience/sections/include/2", "wrong-type"),
                        tuple("/audience/sections/include/3", "required"),
                        tuple("/audience/tags/exclude/0", "unknown-reference"),
                        tuple("/goal/amount", "too-small"),
                        tuple("/goal/currency", "unknown-value"),
                        tuple("/variants", "required"));
        assertThat(errors)
                .extracting(error -> error.get("detail"))
                .contains("status is set by start, pause, resume and end.", "There is no section nope.");
    }

    @Test
    void tellsWhatNobodyWouldEverSee() {
        campaigns.created("tags", "{\"name\": \"Never\"}");
        String live = campaigns.started(campaign("ended-by-a-slip", null));

        Response everywhere = campaigns.create(campaign("nowhere", """
                {"audience": {"tags": {"include": ["never"], "exclude": ["never"]}, "viewsOfTags": ["never", "no-tag"]}}
                """));
        Response over = campaigns.patch(live, "{\"endsAt\": \"2024-08-01T00:00:00Z\"}");

        assertThat(everywhere.<List<String>>path("errors.pointer"))
                .containsExactlyInAnyOrder("/audience/tags/exclude", "/audience/viewsOfTags/1");
        assertThat(over.<List<String>>path("errors.detail"))
                .containsExactly("This end has passed. To end a campaign now, post to its end.");
    }

    @Test
    void keepsEveryField() {
        String tag = campaigns.created("tags", "{\"name\": \"Counted\"}");
        String message = "{\"heading\": \"Помогите %%COUNTRY_NAME|нам%%.\"}";
        Response created = campaigns.create(campaign("every-field", """
                {"conflictGroup": "year-end", "locale": "en-us",
                 "audience": {"locales": ["EN"], "devices": ["app"], "signedIn": false, "contributedDaysAgo": {"min": 30},
                              "supporterStatus": ["once"], "minViews": 2, "maxViews": 9, "viewsInDays": 7, "viewsOfTags": ["counted"]},
                 "variants": [{"name": "control", "message": {"heading": "Help us.", "image": {"url": "https://media.example/a.png", "altText": "A press"}},
                   "translations": {"ru": %s},
                   "choices": {"frequencies": ["once"], "amounts": {"USD": {"once": [500, 1000]}}, "maximum": {"USD": {"once": 5000}},
                     "defaultAmount": {"USD": {"once": 1000}}, "benefits": {"once": ["Thanks"]}, "paymentMethods": ["card", "sepa"],
                     "paymentMethodCountries": {"sepa": ["DE"]}, "checkoutUrl": "https://support.example{?campaign}"}}]}
                """.formatted(message)));

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.<String>path("locale")).isEqualTo("en-US");
        assertThat(created.<String>path("conflictGroup")).isEqualTo("year-end");
        assertThat(created.<List<String>>path("audience.locales")).containsExactly("en");
        assertThat(created.<List<String>>path("audience.viewsOfTags")).containsExactly(tag);
        assertThat(created.<Map<String, Object>>path("variants[0].translations"))
                .containsOnlyKeys("ru");
        assertThat(created.<Integer>path("variants[0].choices.maximum.USD.once"))
                .isEqualTo(5000);
        assertThat(created.<List<String>>path("variants[0].choices.paymentMethodCountries.sepa"))
                .containsExactly("DE");
        assertThat(campaigns.read("every-field").asString()).isEqualTo(created.asString());
        assertThat(deleteEditorial("tags/" + tag).statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"\"]", "[null]", "[1]", "[\"\u200b\", \"DE\"]"})
    void refusesCountriesThatAreNone(String countries) {
        Response refused = campaigns.create(
                campaign("no-countries", "{\"audience\": {\"countries\": {\"include\": %s}}}".formatted(countries)));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getList("errors.pointer", String.class))
                .containsExactly("/audience/countries/include/0");
    }

    @Test
    void refusesSectionsOfWhichTheWholeIsExcluded() {
        Item world = Newsroom.section();
        Item europe = Editorial.SECTIONS.create(Map.of("name", "Europe", "parent", world.id()));
        Item balkans = Editorial.SECTIONS.create(Map.of("name", "Balkans", "parent", europe.id()));
        String audience = "{\"audience\": {\"sections\": {\"include\": [\"%s\"], \"exclude\": [\"%s\"]}}}";

        Response refused = campaigns.create(campaign("below", audience.formatted(balkans.id(), world.id())));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getList("errors.pointer", String.class))
                .containsExactly("/audience/sections/exclude");
        assertThat(campaigns
                        .create(campaign("above", audience.formatted(world.id(), balkans.id())))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void knowsEveryPaymentMethod() {
        Response refused = campaigns.create(campaign("unknown-method", """
                {"variants": [{"name": "control", "message": {"heading": "Help us."},
                  "choices": {"frequencies": ["once"], "amounts": {"USD": {"once": [500]}}, "paymentMethods": ["card"], "paymentMethodCountries": {"iou": ["DE"], "sepa": ["DE"], "barter": []}}}]}
                """));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<List<Map<String, String>>>path("errors"))
                .extracting(error -> error.get("pointer"), error -> error.get("detail"))
                .containsExactlyInAnyOrder(
                        tuple(
                                "/variants/0/choices/paymentMethodCountries/iou",
                                "iou is not one of card, paypal, applePay, googlePay, sepa, crypto."),
                        tuple(
                                "/variants/0/choices/paymentMethodCountries/barter",
                                "barter is not one of card, paypal, applePay, googlePay, sepa, crypto."),
                        tuple(
                                "/variants/0/choices/paymentMethodCountries/sepa",
                                "sepa is not among the payment methods: card."));
    }

    @Test
    void refersByIdWhateverBecomesOfTheSlug() {
        String section = campaigns.created("sections", "{\"name\": \"Referred\"}");
        String tag = campaigns.created("tags", "{\"name\": \"Referred\"}");

        Response created = campaigns.create(campaign("refers", """
                {"audience": {"sections": {"include": ["referred", "%s"]}, "tags": {"exclude": ["referred"]}}}
                """.formatted(section)));

        assertThat(created.<List<String>>path("audience.sections.include")).containsExactly(section);
        assertThat(created.<List<String>>path("audience.tags.exclude")).containsExactly(tag);
    }

    @Test
    void keepsWhatItRefersTo() {
        String section = campaigns.created("sections", "{\"name\": \"Kept\"}");
        String tag = campaigns.created("tags", "{\"name\": \"Kept\"}");
        String id = campaigns.created(campaign(
                "keeps",
                "{\"audience\": {\"sections\": {\"exclude\": [\"kept\"]}, \"tags\": {\"include\": [\"kept\"]}}}"));

        for (String used : List.of("sections/" + section, "tags/" + tag)) {
            Response refused = deleteEditorial(used);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.<List<String>>path("usedBy.id")).containsExactly(id);
            assertThat(refused.<List<String>>path("usedBy.type")).containsExactly("campaigns");
        }
        campaigns.patch(id, "{\"audience\": null}").then().statusCode(200);
        assertThat(deleteEditorial("sections/" + section).statusCode()).isEqualTo(204);
        campaigns.delete(id).then().statusCode(204);
        assertThat(deleteEditorial("tags/" + tag).statusCode()).isEqualTo(204);
    }

    @Test
    void saysWhichSlugIsFree() {
        campaigns.created(campaign("taken", "{\"slug\": \"taken\"}"));
        Response refused = campaigns.create(campaign("taken again", "{\"slug\": \"taken\"}"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("detail"))
                .isEqualTo("Another campaign has, or once had, the slug taken; taken-2 is free.");
        assertThat(refused.<String>path("free")).isEqualTo("taken-2");
    }

    @Test
    void countsAGoalInTheNewsroomsCurrency() {
        Response created = campaigns.create(campaign("goal", "{\"goal\": {\"amount\": 1000000}}"));

        assertThat(created.<String>path("goal.currency")).isEqualTo("USD");
        assertThat(created.<Integer>path("goal.raised")).isZero();
    }

    @Test
    void keepsTheOrderOfCurrencies() {
        String id = campaigns.created(withAmounts("USD", "EUR"));
        assertThat(currencies(id)).containsExactly("USD", "EUR");

        Response changed = campaigns
                .request()
                .header("If-Match", "\"1\"")
                .body(withAmounts("EUR", "USD"))
                .put("/v1/editorial/campaigns/" + id);

        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(currencies(id)).containsExactly("EUR", "USD");
    }

    @Test
    void keepsItsVersionWhenNothingChanges() {
        String section = campaigns.created("sections", "{\"name\": \"Unchanged\"}");
        String id = campaigns.created(
                campaign("unchanged", "{\"audience\": {\"sections\": {\"include\": [\"%s\"]}}}".formatted(section)));

        assertThat(campaigns.patch(id, "{\"priority\": 10}").header("ETag")).isEqualTo("\"1\"");
        assertThat(campaigns.read(id).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void isListedByWhereItStandsNow() {
        campaigns.endAll();
        campaigns.started(campaign("listed-live", "{\"placement\": \"modal\", \"priority\": 1}"));
        campaigns.started(campaign("listed-first", "{\"placement\": \"modal\", \"priority\": 2}"));
        campaigns.started(campaign(
                "listed-later", "{\"placement\": \"modal\", \"priority\": 0, \"startsAt\": \"2100-01-01T00:00:00Z\"}"));
        campaigns.created(campaign("listed-draft", "{\"placement\": \"modal\"}"));
        campaigns.started(campaign("listed-elsewhere", "{\"placement\": \"inline\"}"));

        assertThat(slugs("status=live")).containsExactly("listed-first", "listed-live");
        assertThat(slugs("status=scheduled,live")).containsExactly("listed-first", "listed-live", "listed-later");
        assertThat(slugs("status=draft&slug=listed-draft,listed-live")).containsExactly("listed-draft");
        campaigns.act("listed-first", "pause").then().statusCode(200);
        campaigns.act("listed-live", "end").then().statusCode(200);
        assertThat(slugs("status=paused")).containsExactly("listed-first");
        assertThat(slugs("status=ended&slug=listed-first,listed-live")).containsExactly("listed-live");
    }

    @ParameterizedTest
    @CsvSource({"reader, 403", "editor, 403", "campaigner, 201"})
    void isWrittenByCampaigners(String role, int expected) {
        CampaignApi caller = CampaignApi.as(role);

        assertThat(caller.create(campaign("by-" + role, null)).statusCode()).isEqualTo(expected);
        assertThat(caller.list("limit=1").statusCode()).isEqualTo(200);
    }

    private List<String> slugs(String query) {
        return campaigns
                .list("placement=modal&fields=slug&sort=-priority,name&" + query)
                .path("data.slug");
    }

    private Response deleteEditorial(String path) {
        return campaigns.request().header("If-Match", "*").delete("/v1/editorial/" + path);
    }

    private List<String> currencies(String id) {
        JsonNode amounts = CampaignJson.tree(campaigns.read(id).asString()).at("/variants/0/choices/amounts");
        return amounts.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static String withAmounts(String first, String second) {
        return """
                {"name": "Order", "slug": "order", "placement": "epic", "variants": [{
                  "name": "control", "message": {"heading": "Help us"},
                  "choices": {"frequencies": ["once"], "amounts": {"%s": {"once": [100]}, "%s": {"once": [100]}}}
                }]}
                """.formatted(first, second);
    }
}
