package press.masthead.campaign.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.problem.Fault;
import press.masthead.problem.Faults;

class CopyTemplateTest {

    private static final CopyValues KNOWN = new CopyValues(
            1234,
            "GB",
            "USD",
            new Money(200, "USD"),
            new Money(1_000_000, "USD"),
            new Money(580_050, "USD"),
            42,
            LocalDate.of(2024, 7, 4));

    @Test
    void namesKosovo() {
        CopyValues values = new CopyValues(null, "XK", null, null, null, null, null, null);

        assertThat(Copy.write(CopyTemplate.of("In %%COUNTRY_NAME%%."), values, Locale.ENGLISH))
                .isEqualTo("In Kosovo.");
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            %%ARTICLE_COUNT%%    | en    | 1,234
            %%ARTICLE_COUNT%%    | de    | 1.234
            %%COUNTRY_NAME%%     | en    | United Kingdom
            %%COUNTRY_NAME%%     | ru    | Великобритания
            %%GOAL_REMAINING%%   | en    | $5,800.50
            %%GOAL_AMOUNT%%      | en    | $10,000
            %%GOAL_PERCENT%%     | en    | 42%
            %%CURRENCY_SYMBOL%%  | en    | $
            %%CURRENCY_SYMBOL%%  | pt-BR | $
            %%SMALLEST_AMOUNT%%  | en    | $2
            %%DATE%%             | en    | July 4, 2024
            %%DATE%%             | en-GB | 4 July 2024
            %%DAY_OF_THE_WEEK%%  | en    | Thursday
            %%DAY_OF_THE_WEEK%%  | ru    | четверг
            """)
    void writesWhatIsKnownInTheWordsOfALocale(String text, String locale, String expected) {
        assertThat(Copy.write(CopyTemplate.of(text), KNOWN, Locale.forLanguageTag(locale)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', nullValues = "null", textBlock = """
            "You've read %%ARTICLE_COUNT%% articles. Help us." ; Help us.
            "Help us. You've read %%ARTICLE_COUNT%% articles!" ; Help us.
            Help us. %%COUNTRY_NAME%% needs you. Now. ; Help us. Now.
            %%COUNTRY_NAME|Your country%% needs you. ; Your country needs you.
            In %%COUNTRY_NAME|%%Europe. ; In Europe.
            Only %%GOAL_REMAINING%% left ; null
            From %%SMALLEST_AMOUNT|$2 (or €2)%% on. %%DATE%% ; From $2 (or €2) on.
            Помогите. %%COUNTRY_NAME%% ждёт. Спасибо! ; Помогите. Спасибо!
            """)
    void dropsASentenceOfWhichAValueIsNotKnown(String text, @Nullable String expected) {
        assertThat(Copy.write(CopyTemplate.of(text), CopyValues.UNKNOWN, Locale.ENGLISH))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100% of it. %D", "100%% sure", "%%NOTHING%%", "$1 \\ <b>%</b>", "  spaces.  "})
    void leavesCopyWithoutPlaceholdersAsItIs(String text) {
        assertThat(Copy.write(CopyTemplate.of(text), CopyValues.UNKNOWN, Locale.ENGLISH))
                .isEqualTo(text);
    }

    @Test
    void takesNothingInAValueForAPlaceholder() {
        CopyTemplate template = CopyTemplate.of("%%COUNTRY_NAME|%%%%DATE|X. X%% and X.");

        assertThat(Copy.write(template, CopyValues.UNKNOWN, Locale.ENGLISH)).isEqualTo("X. X and X.");
    }

    @Test
    void tellsNobodyThatNothingWasRead() {
        CopyValues none = new CopyValues(0, "ZZ", null, null, null, null, null, null);

        assertThat(Copy.write(CopyTemplate.of("%%ARTICLE_COUNT%% read."), none, Locale.ENGLISH))
                .isNull();
        assertThat(Copy.write(CopyTemplate.of("Here in %%COUNTRY_NAME%%."), none, Locale.forLanguageTag("und")))
                .isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            In %%COUNTRY%%.           | unknown-value | There is no placeholder %%COUNTRY%%. Did you mean COUNTRY_NAME?
            %%country_name%%          | unknown-value | There is no placeholder %%country_name%%.
            %%PRICE%%                 | unknown-value | There is no placeholder %%PRICE%%.
            In %%COUNTRY_NAME% today  | malformed     | A placeholder has two percent signs before it and two behind it: %%DATE%%.
            100%% sure                | malformed     | A placeholder has two percent signs before it and two behind it: %%DATE%%.
            """)
    void refusesWhatIsNoPlaceholder(String text, String code, String detail) {
        Faults faults = new Faults();
        CopyTemplate.check(text, "/heading", faults);

        assertThat(faults.all()).containsExactly(new Fault("/heading", null, code, detail));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            Help us.                         ; true
            In %%COUNTRY_NAME%%.             ; false
            In %%COUNTRY_NAME|here%%.        ; true
            In %%COUNTRY_NAME%%. Help us.    ; true
            """)
    void knowsWhetherSomethingIsAlwaysLeft(String text, boolean expected) {
        assertThat(CopyTemplate.of(text).alwaysSaysSomething()).isEqualTo(expected);
    }
}
