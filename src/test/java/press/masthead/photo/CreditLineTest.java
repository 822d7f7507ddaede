package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.problem.Fault;
import press.masthead.problem.Faults;

class CreditLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                            | -         | Kremlin Press Service | Kremlin Press Service
            -                            | Ann Other | AFP                   | Ann Other / AFP
            -                            | AFP       | AFP                   | AFP
            {credit}                     | Ann Other | AFP                   | AFP
            Photo: {creator} / {credit}  | -         | AFP                   | Photo: AFP
            {credit} / {creator}         | -         | AFP                   | AFP
            {credit}/{creator}           | Ann       | AFP                   | AFP/Ann
            {creator} via {credit}       | Ann       | AFP                   | Ann via AFP
            {credit} ({creator})         | -         | AFP                   | AFP
            {credit} ({creator})         | Ann       | AFP                   | AFP (Ann)
            {creator} ({credit})         | -         | AFP                   | (AFP)
            {creator} via {credit}       | -         | AFP                   | AFP
            {creator} für {credit}, 2026 | -         | AFP                   | AFP, 2026
            © {credit} / {creator}, 2026 | -         | AFP                   | © AFP, 2026
            {creator}                    | -         | AFP                   | AFP
            Photo by {creator}           | -         | AFP                   | AFP
            {creator}                    | AFP       | AFP                   | AFP
            -                            | Jane Doe  | Jane Doe / AP         | Jane Doe / AP
            -                            | jane doe  | AP, Jane Doe          | AP, Jane Doe
            -                            | Ann       | Annapolis Post        | Ann / Annapolis Post
            no placeholders              | Ann       | AFP                   | no placeholders
            """)
    void writesLine(String template, String creator, String credit, String line) {
        assertThat(CreditLine.of(template, creator, credit)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {creater} / {credit} | Did you mean creator?
            {}                   | but not {}.
            """)
    void refusesOtherPlaceholders(String template, String hint) {
        Faults faults = new Faults();
        CreditLine.check(template, faults);
        assertThat(faults.all())
                .singleElement()
                .extracting(Fault::detail)
                .asString()
                .contains(hint);
    }
}
