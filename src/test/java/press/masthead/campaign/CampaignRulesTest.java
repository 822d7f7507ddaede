package press.masthead.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.problem.Fault;
import press.masthead.problem.Faults;

class CampaignRulesTest {

    private static final String AMOUNTS = "/variants/0/choices/amounts";

    @ParameterizedTest
    @ValueSource(strings = {CampaignJson.SMALLEST, CampaignJson.WHOLE})
    void findsNothingWrongWithAGoodCampaign(String json) {
        assertThat(faultsOf(CampaignJson.read(json))).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    /endsAt                      | "2024-07-01T00:00:00Z" | /endsAt                         | too-small     | The end of a campaign comes after its start.
                    /endsAt                      | "2023-07-01T00:00:00Z" | /endsAt                         | too-small     | The end of a campaign comes after its start.
                    /audience/countries/include  | ["DE", "de"]           | /audience/countries/include/1   | unknown-value | There is no country de. Did you mean DE?
                    /audience/countries/exclude  | ["Russia"]             | /audience/countries/exclude/0   | unknown-value | There is no country Russia. Did you mean RU?
                    /audience/countries/exclude  | ["RUS"]                | /audience/countries/exclude/0   | unknown-value | There is no country RUS. Did you mean RU?
                    /audience/countries/exclude  | ["XK", "XKX"]          | /audience/countries/exclude/1   | unknown-value | There is no country XKX. Did you mean XK?
                    /audience/countries/exclude  | ["Kosovo"]             | /audience/countries/exclude/0   | unknown-value | There is no country Kosovo. Did you mean XK?
                    /audience/countries/exclude  | ["RU", "BY", "RU"]     | /audience/countries/exclude/2   | not-allowed   | RU is there twice.
                    /audience/supporterStatus    | ["none", "none"]       | /audience/supporterStatus/1     | not-allowed   | none is there twice.
                    /audience/locales            | ["pt-BR", "pt-br"]     | /audience/locales/1             | not-allowed   | pt-BR is there twice.
                    /audience/countries/exclude  | ["UK"]                 | /audience/countries/exclude/0   | unknown-value | There is no country UK. Did you mean GB?
                    /audience/countries/exclude  | ["ZZ"]                 | /audience/countries/exclude/0   | unknown-value | There is no country ZZ. Use a code of two letters such as DE or US (ISO 3166-1).
                    /goal | {"amount": 1, "currency": "usd"}              | /goal/currency                  | unknown-value | There is no currency usd. Did you mean USD?
                    /goal | {"amount": 1, "currency": "€"}                | /goal/currency                  | unknown-value | There is no currency €. Did you mean EUR?
                    /goal | {"amount": 1, "currency": "DEM"}              | /goal/currency                  | unknown-value | There is no currency DEM. Use a code of three letters such as EUR or USD (ISO 4217).
                    /audience/countries | {"include": ["DE"], "exclude": ["RU", "DE"]} | /audience/countries/exclude | not-allowed | Each country that is included is excluded too, so nobody would see the campaign.
                    /audience/locales            | ["en", "english"]      | /audience/locales/1             | malformed     | english is not a locale: it begins with a language of two or three letters, such as en or pt-BR.
                    /audience | {"minViews": 5, "maxViews": 4}            | /audience/maxViews              | too-small     | The most views are fewer than the least, which are 5.
                    /audience/contributedDaysAgo | {"min": 5, "max": 4}   | /audience/contributedDaysAgo/max | too-small    | The most days are fewer than the least, which are 5.
                    /audience | {"supporterStatus": ["none"], "contributedDaysAgo": {"min": 5}} | /audience/contributedDaysAgo | not-allowed | Who has never given gave no days ago, so nobody would see the campaign.
                    /locale                      | "english"              | /locale                         | malformed     | english is not a locale: it begins with a language of two or three letters, such as en or pt-BR.
                    /variants/0/name             | "Holdback"             | /variants/0/name                | not-allowed   | holdback is what visitors are counted under who are shown nothing.
                    /variants/0/translations     | {"ru": {}}             | /variants/0/translations/ru     | required      | A message needs a heading or a paragraph.
                    /variants/0/translations     | {"x": {"heading": "a"}} | /variants/0/translations/x     | malformed     | x is not a locale: it begins with a language of two or three letters, such as en or pt-BR.
                    /variants/0/translations     | {"RU": {"heading": "a"}, "ru": {"heading": "a"}} | /variants/0/translations/RU | not-allowed | ru stands more than once.
                    /variants/0/message/heading  | "In %%COUNTRY%%"       | /variants/0/message/heading     | unknown-value | There is no placeholder %%COUNTRY%%. Did you mean COUNTRY_NAME?
                    /variants/0/message/paragraphs | ["a", "%%DATE"]      | /variants/0/message/paragraphs/1 | malformed    | A placeholder has two percent signs before it and two behind it: %%DATE%%.
                    /variants/0/message          | {"heading": "In %%COUNTRY_NAME%%."} | /variants/0/message | not-allowed   | ^Each sentence of this message is dropped where its placeholder is not known. Give one a fallback, such as %%COUNTRY_NAME|your country%%.^
                    /variants/0/message/cta/label | "From %%SMALLEST_AMOUNT%%" | /variants/0/message/cta/label | not-allowed | ^A placeholder in a label needs a fallback: %%COUNTRY_NAME|your country%%.^
                    /variants/0/message/cta/url  | "https://x.example/{camp}" | /variants/0/message/cta/url | unknown-value | There is no placeholder {camp}. Did you mean campaign?
                    /variants/0/message/image    | {"url": "http://x.example/a.jpg", "altText": "a"} | /variants/0/message/image/url | not-allowed | Readers are led to https addresses only (http is for localhost).
                    /variants/0/weight           | 0                      | /variants                       | too-small     | At least one variant needs a weight above 0, or nobody would see the campaign.
                    /variants/0/message          | {}                     | /variants/0/message             | required      | A message needs a heading or a paragraph.
                    """)
    void tellsWhatDoesNotFit(String pointer, String value, String place, String code, String detail) {
        assertThat(faultsOf(CampaignJson.wholeWith(pointer, value)))
                .containsExactly(new Fault(place, null, code, detail));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "http://support.example/checkout, not-allowed",
        "http://localhost.example/,       not-allowed",
        "ftp://support.example/,          not-allowed",
        "javascript:alert(1),             not-allowed",
        "mailto:a@b.example,              not-allowed",
        "support.example/checkout,        malformed",
        "/checkout,                       malformed",
        "https:support.example,           malformed",
        "https:///checkout,               malformed",
        "https://support example/,        malformed",
    })
    void leadsReadersToHttpsOnly(String url, String code) {
        assertThat(faultsOf(CampaignJson.wholeWith("/variants/0/message/cta/url", '"' + url + '"')))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/variants/0/message/cta/url", code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://support.example/checkout?a=b#c",
                "HTTPS://support.example",
                "http://localhost:3000/x",
                "http://127.0.0.1/"
            })
    void takesAddressesThatReadersCanFollow(String url) {
        assertThat(faultsOf(CampaignJson.wholeWith("/variants/0/message/cta/url", '"' + url + '"')))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    {"kind": "link", "label": "Why"}                                     | required    | A link needs a url to lead to.
                    {"kind": "link", "label": "Why", "url": "http://news.example"}       | not-allowed | Readers are led to https addresses only (http is for localhost).
                    {"kind": "reminder", "label": "Later", "url": "https://x.example"}   | not-allowed | A reminder leads nowhere. Leave its url out, or make it a link.
                    """)
    void tellsWhatASecondCallToActionLacks(String secondary, String code, String detail) {
        assertThat(faultsOf(CampaignJson.wholeWith("/variants/0/message/secondaryCta", secondary)))
                .containsExactly(new Fault("/variants/0/message/secondaryCta/url", null, code, detail));
    }

    @Test
    void refusesTwoVariantsOfOneName() {
        String variants = """
                [{"name": "control", "message": {"heading": "x"}}, {"name": "b", "message": {"heading": "x"}},
                 {"name": "Control", "message": {"heading": "x"}}]
                """;

        assertThat(faultsOf(CampaignJson.wholeWith("/variants", variants)))
                .containsExactly(
                        new Fault("/variants/2/name", null, "not-allowed", "Another variant has this name already."));
    }

    @Test
    void takesAVariantThatNobodySeesBesideOthers() {
        String variants = """
                [{"name": "a", "weight": 0, "message": {"heading": "x"}}, {"name": "b", "message": {"heading": "x"}}]
                """;

        assertThat(faultsOf(CampaignJson.wholeWith("/variants", variants))).isEmpty();
    }

    @Test
    void tellsEverythingAtOnce() {
        String campaign = """
                {"startsAt": "2024-07-01T00:00:00Z", "endsAt": "2024-06-01T00:00:00Z", "audience": {"countries": {"include": ["UK", "XX"]}},
                 "variants": [{"message": {}, "weight": 0, "choices": {"frequencies": ["once"], "amounts": {"A/B": null}}}, null]}
                """;

        assertThat(faultsOf(CampaignJson.read(campaign)))
                .extracting(Fault::pointer)
                .containsExactly(
                        "/endsAt",
                        "/audience/countries/include/0",
                        "/audience/countries/include/1",
                        "/variants/0/message",
                        AMOUNTS + "/A~1B",
                        AMOUNTS + "/A~1B/once",
                        AMOUNTS + "/USD",
                        "/variants");
    }

    static List<Fault> faultsOf(SaveCampaign campaign) {
        Faults faults = new Faults();
        CampaignRules.check(campaign, "USD", faults);
        return faults.all();
    }
}
