package press.masthead.campaign.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.problem.Fault;
import press.masthead.problem.Faults;

class LinkTemplateTest {

    private static final String SITE = "https://support.example";

    private static final LinkValues VALUES = new LinkValues("year-end", "a & b=c/ü%", "epic", null, "en", null, "USD");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /checkout                            | /checkout
            /checkout?a=b#c                      | /checkout?a=b#c
            /{campaign}/pay                      | /year-end/pay
            /checkout{?campaign,placement}       | /checkout?campaign=year-end&placement=epic
            /checkout?x=1{&campaign,article}     | /checkout?x=1&campaign=year-end
            {?article}                           | ^
            /?v={variant}                        | /?v=a%20%26%20b%3Dc%2F%C3%BC%25
            {/locale}{?currency,country}         | /en?currency=USD
            """)
    void tellsWhereTheReaderComesFrom(String text, String expected) {
        String rest = expected.equals("^") ? "" : expected;

        assertThat(LinkTemplate.of(SITE + text).fill(VALUES)).isEqualTo(SITE + rest);
        assertThat(faultsOf(SITE + text)).isEmpty();
    }

    private static java.util.List<Fault> faultsOf(String text) {
        Faults faults = new Faults();
        LinkTemplate.check(text, "/url", faults);
        return faults.all();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            https://support.example/{        | malformed
            https://support.example/}        | malformed
            https://support.example/{?       | malformed
            https://support.example/{camp}   | unknown-value
            https://support.example/{}       | unknown-value
            https://support.example/{+campaign} | not-allowed
            https://{campaign}.example/      | not-allowed
            https://support.example{campaign} | not-allowed
            https://support{.campaign}       | not-allowed
            http://support.example/{campaign} | not-allowed
            javascript:alert({campaign})     | not-allowed
            /checkout{?campaign}             | malformed
            """)
    void refusesWhatLeadsAstray(String text, String code) {
        assertThat(faultsOf(text)).extracting(Fault::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://x.example/{", "https://x.example/}{"})
    void leavesWhatIsNoTemplateAsItIs(String text) {
        assertThat(LinkTemplate.of(text).fill(VALUES)).isEqualTo(text);
    }
}
