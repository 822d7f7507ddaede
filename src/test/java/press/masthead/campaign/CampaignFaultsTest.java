package press.masthead.campaign;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.support.Editorial;
import press.masthead.support.ProblemAnswer;

/** What could not be read is told once, and not once more by whoever misses it. */
@QuarkusTest
class CampaignFaultsTest {

    @Test
    void comparesNoViewsThatCanNotBe() {
        ProblemAnswer.invalid(new Editorial("campaigns").post("""
                        {"name": "Help", "placement": "banner", "audience": {"minViews": 2, "maxViews": -1},
                         "variants": [{"name": "control", "message": {"heading": "Help us"}}]}
                        """)).hasFaults("/audience/maxViews too-small");
    }

    @Test
    void tellsOnceOfVariantThatIsNone() {
        ProblemAnswer.invalid(new Editorial("campaigns")
                        .post("{\"name\": \"Help\", \"placement\": \"banner\", \"variants\": [5]}"))
                .hasFaults("/variants/0 wrong-type");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    choices/amounts/USD/once | [1.5, 2500, 5000]          | choices/amounts/USD/once/0 wrong-type
                    choices/amounts/USD/once | [0, 2500, 5000, "x"]       | choices/amounts/USD/once/0 too-small, choices/amounts/USD/once/3 wrong-type
                    choices/amounts/USD/once | 1.5                        | choices/amounts/USD/once wrong-type
                    choices/amounts/USD      | 5                          | choices/amounts/USD wrong-type
                    choices/amounts          | 5                          | choices/amounts wrong-type
                    choices/amounts          | {}                         | choices/amounts required
                    choices/minimum/USD/once | 1.5                        | choices/minimum/USD/once wrong-type
                    choices/frequencies      | ["once", "weekly"]         | choices/frequencies/1 unknown-value
                    choices/frequencies      | 5                          | choices/frequencies wrong-type
                    choices/paymentMethods   | ["cards"]                  | choices/paymentMethods/0 unknown-value
                    choices/defaultAmount    | {"USD": {"once": 25.5}}    | choices/defaultAmount/USD/once wrong-type
                    message                  | {"paragraphs": ["a\\u0007"]} | message/paragraphs/0 not-allowed
                    message                  | {"paragraphs": ["a\\u0007", "%%DATE%%"]} | message/paragraphs/0 not-allowed
                    message                  | {"paragraphs": 5}          | message/paragraphs wrong-type
                    message                  | {"heading": "a\\u0007"}    | message/heading not-allowed
                    message                  | {"heading": null}          | message required
                    message/secondaryCta     | {"kind": "link", "label": "More", "url": 5} | message/secondaryCta/url wrong-type
                    """)
    void tellsOnceWhatCanNotBeRead(String pointer, String value, String faults) throws JsonProcessingException {
        ObjectNode campaign = (ObjectNode) CampaignJson.MAPPER.readTree(CampaignJson.WHOLE);
        ObjectNode choices = (ObjectNode) campaign.at("/variants/0/choices");
        choices.set("paymentMethodCountries", CampaignJson.MAPPER.readTree("{\"card\": [\"DE\"]}"));
        choices.set("defaultAmount", CampaignJson.MAPPER.readTree("{\"USD\": {\"once\": 2500}}"));
        JsonPointer place = JsonPointer.compile("/variants/0/" + pointer);
        ((ObjectNode) campaign.at(place.head()))
                .set(place.last().getMatchingProperty(), CampaignJson.MAPPER.readTree(value));

        ProblemAnswer.invalid(new Editorial("campaigns").post(campaign.toString()))
                .hasFaults(Arrays.stream(faults.split(", "))
                        .map(fault -> "/variants/0/" + fault)
                        .toArray(String[]::new));
    }
}
