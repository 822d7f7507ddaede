package press.masthead.campaign.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCsvTest {

    /** What OWASP lists as the beginnings of formulas. */
    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\rx", " =1", "\uFF1D1"})
    void marksFormulas(String text) {
        assertThat(ReportCsv.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"control", "2026-11-28", "DE", "a=b", ""})
    void leavesOtherTexts(String text) {
        assertThat(ReportCsv.harmless(text)).isEqualTo(text);
    }
}
