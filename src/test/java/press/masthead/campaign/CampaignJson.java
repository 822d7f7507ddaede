package press.masthead.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** Campaigns as a campaigner writes them. */
final class CampaignJson {

    static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    /** Only what a campaign can't do without. */
    static final String SMALLEST = """
            {"name": "Help", "placement": "banner", "variants": [{"name": "control", "message": {"heading": "Help us"}}]}
            """;

    static final String WHOLE = """
            {
              "name": "Undesirable: the message under every article", "slug": "undesirable", "placement": "epic", "priority": 10,
              "startsAt": "2024-07-01T00:00:00Z", "endsAt": null,
              "audience": {"countries": {"include": [], "exclude": ["RU"]}, "sections": {"include": [], "exclude": []},
                           "tags": {"include": [], "exclude": []}, "supporterStatus": ["none", "lapsed"], "minViews": 0},
              "frequencyCap": {"shows": 4, "days": 30}, "dismissal": {"silenceDays": 30},
              "goal": null,
              "variants": [{
                "name": "control", "weight": 1,
                "message": {
                  "heading": "A Message from The Moscow Times:",
                  "paragraphs": ["Dear readers,", "We are facing unprecedented challenges. ...", "..."],
                  "highlight": null,
                  "cta": {"label": "Continue", "url": "https://support.example/checkout"},
                  "secondaryCta": {"kind": "reminder", "label": "Remind me later.", "lead": "Not ready to support today?"}
                },
                "choices": {
                  "frequencies": ["once", "monthly", "annual"], "defaultFrequency": "monthly",
                  "amounts": {"USD": {"once": [1000, 2500, 5000], "monthly": [200, 500, 1000], "annual": [2400, 6000, 12000]}},
                  "minimum": {"USD": {"once": 200, "monthly": 200, "annual": 2400}},
                  "otherAmount": true, "paymentMethods": ["card", "paypal", "applePay", "googlePay"]
                }
              }]
            }
            """;

    private CampaignJson() {}

    /** The campaign with what its request leaves out. */
    static ObjectNode withDefaults(JsonNode request) {
        ObjectNode campaign = request.deepCopy();
        campaign.put("sensitive", false);
        campaign.putNull("conflictGroup");
        campaign.putNull("locale");
        ObjectNode audience = (ObjectNode) campaign.get("audience");
        audience.putArray("locales");
        audience.putArray("devices");
        audience.putNull("signedIn");
        audience.putNull("contributedDaysAgo");
        audience.putNull("maxViews");
        audience.putNull("viewsInDays");
        audience.putArray("viewsOfTags");
        ObjectNode variant = (ObjectNode) campaign.at("/variants/0");
        variant.putObject("translations");
        ObjectNode message = (ObjectNode) variant.get("message");
        message.putNull("image");
        ((ObjectNode) message.get("secondaryCta")).putNull("url");
        ObjectNode choices = (ObjectNode) variant.get("choices");
        choices.putObject("maximum");
        choices.putObject("defaultAmount");
        choices.putObject("benefits");
        choices.putObject("benefitTranslations");
        choices.putObject("paymentMethodCountries");
        choices.putNull("checkoutUrl");
        return campaign;
    }

    static SaveCampaign read(String json) {
        return read(tree(json));
    }

    static SaveCampaign read(JsonNode json) {
        try {
            return MAPPER.treeToValue(json, SaveCampaign.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole campaign, with the value at this place replaced. */
    static SaveCampaign wholeWith(String pointer, String value) {
        JsonNode campaign = tree(WHOLE);
        int last = pointer.lastIndexOf('/');
        JsonNode parent = campaign.at(pointer.substring(0, last));
        ((ObjectNode) parent).set(pointer.substring(last + 1), tree(value));
        return read(campaign);
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
