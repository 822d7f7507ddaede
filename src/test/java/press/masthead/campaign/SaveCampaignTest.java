package press.masthead.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collections;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaveCampaignTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void fillsInEveryDefault() {
        SaveCampaign campaign = CampaignJson.read(CampaignJson.SMALLEST);

        assertThat(campaign.priority()).isZero();
        assertThat(campaign.sensitive()).isFalse();
        assertThat(campaign.audience()).isEqualTo(Audience.EVERYONE);
        assertThat(campaign.frequencyCap()).isNull();
        assertThat(campaign.dismissal()).isNull();
        assertThat(campaign.goal()).isNull();
        assertThat(campaign.variants().get(0).weight()).isEqualTo(1);
        assertThat(campaign.variants().get(0).choices()).isNull();
        assertThat(campaign.variants().get(0).message().paragraphs()).isEmpty();
        assertThat(VALIDATOR.validate(campaign)).isEmpty();
    }

    @Test
    void fillsInTheDefaultsOfParts() {
        ObjectNode json = (ObjectNode) CampaignJson.tree(CampaignJson.SMALLEST);
        json.set("frequencyCap", CampaignJson.tree("{}"));
        json.set("dismissal", CampaignJson.tree("{}"));
        json.set("goal", CampaignJson.tree("{\"amount\": 5}"));
        json.set("audience", CampaignJson.tree("{\"tags\": {\"include\": [\"syria\"]}}"));
        SaveCampaign campaign = CampaignJson.read(json);

        assertThat(campaign.frequencyCap()).isEqualTo(new FrequencyCap(4, 30));
        assertThat(campaign.dismissal()).isEqualTo(new Dismissal(30));
        assertThat(campaign.goal()).isEqualTo(new Goal(5L, null, GoalPeriod.month, 0L));
        assertThat(campaign.audience().tags().include()).containsExactly("syria");
        assertThat(campaign.audience().tags().exclude()).isEmpty();
        assertThat(campaign.audience().countries()).isEqualTo(TargetedCountries.ALL);
    }

    @Test
    void offersOtherAmountsUnlessToldOtherwise() {
        SaveCampaign campaign = CampaignJson.wholeWith("/variants/0/choices/otherAmount", "null");

        assertThat(campaign.variants().get(0).choices()).hasFieldOrPropertyWithValue("otherAmount", true);
    }

    @Test
    void readsAndWritesTheWholeCampaign() {
        SaveCampaign campaign = CampaignJson.read(CampaignJson.WHOLE);
        ObjectNode expected = CampaignJson.withDefaults(CampaignJson.tree(CampaignJson.WHOLE));

        JsonNode written = CampaignJson.MAPPER.valueToTree(campaign);

        assertThat(CampaignJson.tree(written.toString())).isEqualTo(expected);
        assertThat(VALIDATOR.validate(campaign)).isEmpty();
    }

    @Test
    void spellsLocalesAsUsual() {
        SaveCampaign campaign = CampaignJson.wholeWith(
                "/variants/0/translations", "{\"pt-br\": {\"heading\": \"a\"}, \"pt-BR\": {\"heading\": \"b\"}}");

        assertThat(campaign.variants().get(0).translations().keySet()).containsExactly("pt-BR", "pt-br");
        assertThat(CampaignJson.wholeWith("/locale", "\"EN-us\"").locale()).isEqualTo("en-US");
        assertThat(CampaignJson.wholeWith("/audience/locales", "[\"EN\"]")
                        .audience()
                        .locales())
                .containsExactly("en");
    }

    @Test
    void fixesTheCurrencyOfAGoalThatHasNone() {
        assertThat(new Goal(5L, null, GoalPeriod.total, 1L).orIn("EUR"))
                .isEqualTo(new Goal(5L, "EUR", GoalPeriod.total, 1L));
        assertThat(new Goal(5L, "USD", GoalPeriod.total, 1L).orIn("EUR").currency())
                .isEqualTo("USD");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    /name                              | null            | A campaign needs a name.
                    /name                              | " "             | A campaign needs a name.
                    /slug                              | "Un-Desirable"  | A slug has only small letters a-z, digits, and single hyphens between them.
                    /placement                         | null            | A campaign needs a placement: banner, notice, epic, modal or inline.
                    /priority                          | 1001            | A priority is at most 1,000.
                    /variants                          | null            | A campaign needs at least one variant.
                    /variants                          | []              | A campaign needs at least one variant.
                    /variants                          | [null]          | A variant needs a name and a message.
                    /variants/0/name                   | null            | A variant needs a name.
                    /variants/0/message                | null            | A variant needs a message.
                    /variants/0/weight                 | -1              | A weight can't be below 0.
                    /variants/0/message/paragraphs     | ["x", ""]       | A paragraph can't be empty.
                    /variants/0/message/cta/label      | ""              | A button needs a label.
                    /variants/0/message/cta/url        | null            | A button needs a url to lead to.
                    /variants/0/message/secondaryCta/kind  | null        | A second call to action needs a kind: reminder or link.
                    /variants/0/message/secondaryCta/label | null        | A second call to action needs a label.
                    /variants/0/choices/frequencies    | []              | Choices need at least one frequency: once, monthly or annual.
                    /variants/0/choices/amounts        | {}              | Choices need amounts in at least one currency.
                    /audience/devices                  | [null]          | A device is mobile, tablet, desktop or app.
                    /audience/locales                  | [""]            | A locale can't be empty.
                    /audience/maxViews                 | -1              | The number of views can't be below 0.
                    /audience/viewsInDays              | 0               | Views are counted over at least 1 day.
                    /audience/viewsOfTags              | [""]            | A reference is an id or a slug.
                    /audience/contributedDaysAgo       | {"min": -1}     | A number of days can't be below 0.
                    /conflictGroup                     | "Year End"      | A group has only small letters a-z, digits, and single hyphens between them.
                    /variants/0/translations           | {"ru": null}    | A translation needs a message.
                    /variants/0/choices/benefitTranslations | {"ru": null} | A translation needs benefits.
                    /variants/0/message/image          | {"url": "https://x.example"} | A picture needs an altText.
                    /variants/0/choices/benefits       | {"once": [""]}  | A benefit can't be empty.
                    /variants/0/choices/paymentMethodCountries | {"sepa": []} | A payment method needs a country here; leave it out for all countries.
                    /audience/minViews                 | -1              | The number of views can't be below 0.
                    /audience/supporterStatus          | [null]          | A supporter status is none, once, recurring or lapsed.
                    /audience/tags/include             | [""]            | A reference is an id or a slug.
                    /audience/countries/include        | [""]            | A country can't be empty.
                    /frequencyCap/shows                | 31              | A frequency cap allows at most 30 shows: a frontend can tell of no more in one request.
                    /frequencyCap/shows                | 0               | A frequency cap allows at least 1 show.
                    /frequencyCap/days                 | 366             | A frequency cap looks back at most 365 days.
                    /dismissal/silenceDays             | 0               | A closed message stays away for at least 1 day.
                    /goal                              | {}              | A goal needs an amount.
                    /goal                              | {"amount": 0}   | The amount of a goal is above 0.
                    /goal                              | {"amount": 1, "raised": -1} | What has come in can't be below 0.
                    """)
    void tellsACampaignerInASentence(String pointer, String value, String sentence) {
        SaveCampaign campaign = CampaignJson.wholeWith(pointer, value);

        assertThat(VALIDATOR.validate(campaign))
                .extracting(violation -> violation.getMessage())
                .containsExactly(sentence);
    }

    @Test
    void boundsEveryList() {
        assertThat(messagesFor("/variants", list("{\"name\": \"a\", \"message\": {\"heading\": \"x\"}}", 21)))
                .containsExactly("A campaign has at most 20 variants.");
        assertThat(messagesFor("/variants/0/message/paragraphs", list("\"x\"", 51)))
                .containsExactly("A message has at most 50 paragraphs.");
        assertThat(messagesFor("/audience/countries/include", list("\"DE\"", 251)))
                .containsExactly("At most 250 countries can be included.");
        assertThat(messagesFor("/audience/sections/exclude", list("\"world\"", 201)))
                .containsExactly("At most 200 can be excluded.");
        assertThat(messagesFor("/variants/0/choices/paymentMethods", list("\"card\"", 21)))
                .containsExactly("Choices have at most 20 payment methods.");
    }

    private static List<String> messagesFor(String pointer, String value) {
        return VALIDATOR.validate(CampaignJson.wholeWith(pointer, value)).stream()
                .map(violation -> violation.getMessage())
                .toList();
    }

    private static String list(String element, int count) {
        return "[" + String.join(",", Collections.nCopies(count, element)) + "]";
    }
}
