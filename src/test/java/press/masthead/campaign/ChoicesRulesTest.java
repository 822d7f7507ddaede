package press.masthead.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.problem.Fault;

class ChoicesRulesTest {

    @ParameterizedTest(name = "{0} = {1}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    frequencies      | ["once", "monthly", "annual", "once"] | frequencies/3 | not-allowed | once is there twice.
                    amounts/USD/once | [0, 500]          | amounts/USD/once/0  | too-small     | An amount is a number of minor units (cents) above 0.
                    amounts/USD/once | [null, 500]       | amounts/USD/once/0  | too-small     | An amount is a number of minor units (cents) above 0.
                    amounts/USD/once | [500, 300]      | amounts/USD/once/1  | too-small     | Amounts go up: 300 comes before 500.
                    amounts/USD/once | [500, 500]      | amounts/USD/once/1  | not-allowed   | 500 is there twice.
                    amounts/USD/once | [1000000000001] | amounts/USD/once/0  | too-large     | An amount is at most 1,000,000,000,000 minor units.
                    amounts/USD/once | []              | amounts/USD/once    | required      | There are no amounts in USD for once.
                    amounts/USD/once | null            | amounts/USD/once    | required      | There are no amounts in USD for once.
                    amounts/USD/once | [201,202,203,204,205,206,207,208,209,210,211,212,213] | amounts/USD/once | too-many | There are at most 12 amounts to choose from.
                    amounts/usd      | {"once": [500], "monthly": [500], "annual": [500]} | amounts/usd | unknown-value | There is no currency usd. Did you mean USD?
                    amounts/EUR      | {"once": [500], "annual": [500]} | amounts/EUR/monthly | required | There are no amounts in EUR for monthly.
                    minimum/EUR      | {"once": 200}   | minimum/EUR         | not-allowed   | There are no amounts in EUR.
                    minimum/USD/once | 1001            | minimum/USD/once    | too-large     | The minimum is above 1000, the smallest amount to choose from.
                    maximum          | {"USD": {"once": 4999}} | maximum/USD/once | too-small  | The maximum is below 5000, the largest amount to choose from.
                    maximum          | {"EUR": {"once": 4999}} | maximum/EUR | not-allowed     | There are no amounts in EUR.
                    defaultAmount    | {"USD": {"once": 1500}} | defaultAmount/USD/once | not-allowed | 1500 is not among the amounts to choose from.
                    paymentMethods   | ["card", "card"] | paymentMethods/1   | not-allowed   | card is there twice.
                    paymentMethodCountries | {"sepa": ["DE"]} | paymentMethodCountries/sepa | not-allowed | sepa is not among the payment methods: card, paypal, applePay, googlePay.
                    paymentMethodCountries | {"card": ["UK"]} | paymentMethodCountries/card/0 | unknown-value | There is no country UK. Did you mean GB?
                    checkoutUrl      | "http://support.example/{campaign}" | checkoutUrl | not-allowed | Readers are led to https addresses only (http is for localhost).
                    minimum/USD/once | 0               | minimum/USD/once    | too-small     | An amount is a number of minor units (cents) above 0.
                    benefits         | {"monthly": ["News", "Thanks", "News"]} | benefits/monthly/2 | not-allowed | News is there twice.
                    benefitTranslations | {"ru": {"once": ["A", "A"]}} | benefitTranslations/ru/once/1 | not-allowed | A is there twice.
                    paymentMethodCountries | {"card": ["DE", "FR", "DE"]} | paymentMethodCountries/card/2 | not-allowed | DE is there twice.
                    benefitTranslations | {"x": {}}    | benefitTranslations/x | malformed   | x is not a locale: it begins with a language of two or three letters, such as en or pt-BR.
                    benefitTranslations | {"RU": {}, "ru": {}} | benefitTranslations/RU | not-allowed | ru stands more than once.
                    """)
    void tellsWhatDoesNotFit(String pointer, String value, String place, String code, String detail) {
        SaveCampaign campaign = CampaignJson.wholeWith("/variants/0/choices/" + pointer, value);

        assertThat(CampaignRulesTest.faultsOf(campaign))
                .containsExactly(new Fault("/variants/0/choices/" + place, null, code, detail));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    defaultFrequency | null
                    minimum          | null
                    minimum/USD      | null
                    minimum/USD/once | 1000
                    minimum/USD/once | null
                    maximum          | {"USD": {"once": 5000}}
                    defaultAmount    | {"USD": {"once": 2500, "annual": 6000}}
                    benefits         | {"monthly": ["The weekly newsletter"]}
                    benefitTranslations | {"pt-br": {"monthly": ["O boletim semanal"]}}
                    paymentMethodCountries | {"paypal": ["DE", "US"]}
                    checkoutUrl      | "https://support.example/checkout{?campaign,variant,placement,article}"
                    amounts/EUR      | {"once": [500], "monthly": [500], "annual": [500]}
                    amounts/USD/once | [200,201,202,203,204,205,206,207,208,209,210,211]
                    """)
    void takesWhatFits(String pointer, String value) {
        SaveCampaign campaign = CampaignJson.wholeWith("/variants/0/choices/" + pointer, value);

        assertThat(CampaignRulesTest.faultsOf(campaign)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    ["once", "annual"] | defaultFrequency    | monthly is not among the frequencies.
                    ["once", "annual"] | amounts/USD/monthly | monthly is not among the frequencies.
                    ["once", "annual"] | minimum/USD/monthly | monthly is not among the frequencies.
                    """)
    void asksForNothingThatIsNotOffered(String frequencies, String place, String detail) {
        SaveCampaign campaign = CampaignJson.wholeWith("/variants/0/choices/frequencies", frequencies);

        assertThat(CampaignRulesTest.faultsOf(campaign))
                .contains(new Fault("/variants/0/choices/" + place, null, "not-allowed", detail));
    }

    @Test
    void announcesNothingForWhatIsNotOffered() {
        SaveCampaign campaign = CampaignJson.wholeWith("/variants/0/choices", """
                {"frequencies": ["once"], "amounts": {"USD": {"once": [500]}}, "paymentMethodCountries": {"sepa": ["DE"]},
                 "benefits": {"once": ["Thanks"], "annual": ["Thanks"]}, "benefitTranslations": {"ru": {"monthly": ["News"]}}}
                """);

        assertThat(CampaignRulesTest.faultsOf(campaign))
                .extracting(Fault::pointer, Fault::detail)
                .containsExactlyInAnyOrder(
                        tuple("/variants/0/choices/benefits/annual", "annual is not among the frequencies."),
                        tuple(
                                "/variants/0/choices/benefitTranslations/ru/monthly",
                                "monthly is not among the frequencies."),
                        tuple(
                                "/variants/0/choices/paymentMethodCountries/sepa",
                                "sepa is not among the payment methods: none is announced."));
    }

    @Test
    void asksInTheNewsroomsOwnCurrencyToo() {
        SaveCampaign campaign = CampaignJson.wholeWith("/variants/0/choices", """
                {"frequencies": ["once"], "amounts": {"EUR": {"once": [500]}}}
                """);

        assertThat(CampaignRulesTest.faultsOf(campaign))
                .containsExactly(new Fault(
                        "/variants/0/choices/amounts/USD",
                        null,
                        "required",
                        "There are no amounts in USD, the newsroom's own currency."));
    }
}
