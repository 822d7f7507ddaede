package press.masthead.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.problem.Fault;
import press.masthead.problem.Faults;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.example",
                "https://x.example.:8443/a?b#c",
                "https://xn--e1afmkfd.xn--p1ai/",
                "https://192.0.2.1/a",
                "https://[2001:db8::1]/a",
                "https://localhost",
                "http://localhost:8080/a",
                "http://127.0.0.1",
                "http://[::1]:8080"
            })
    void takesWhereReadersCanBeLed(String url) {
        Faults faults = new Faults();
        WebAddress.check(url, "/url", faults);
        assertThat(faults.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://1",
                "https://a",
                "https://a.",
                "https://intranet/a",
                "https://1.2",
                "https://999.1.1.1",
                "https://a..example",
                "https://x.example:99999/",
                "https:///a"
            })
    void refusesWhatNamesNoSite(String url) {
        Faults faults = new Faults();
        WebAddress.check(url, "/url", faults);
        assertThat(faults.all())
                .containsExactly(new Fault("/url", null, "malformed", "This url names no site that could be reached."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://crm/hook", "https://crm:8443"})
    void letsOwnSystemsHaveShortNames(String url) {
        Faults faults = new Faults();
        WebAddress.checkOwn(url, "/url", faults);
        assertThat(faults.all()).isEmpty();
    }
}
