package press.masthead.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" ", "*", "\"1\",\"3\"", "\"3\" , \"4\""})
    void allowsTheVersionThatWasRead(String header) {
        assertThatCode(() -> new IfMatch(header).require(3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void isNeeded(String header) {
        assertThat(problem(header).type()).isEqualTo(ProblemType.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "2"     | false
            "33"    | false
            3       | true
            W/"3"   | true
            "3      | true
            **      | true
            """)
    void refusesOtherVersionsAndSaysHowTheyAreWritten(String header, boolean hinted) {
        ProblemException problem = problem(header);
        assertThat(problem.type()).isEqualTo(ProblemType.VERSION_MISMATCH);
        assertThat(problem.getMessage()).contains("which is 3");
        assertThat(String.valueOf(problem.getMessage()).contains("with its quotation marks"))
                .isEqualTo(hinted);
    }

    private static ProblemException problem(String header) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(
                ProblemException.class, () -> new IfMatch(header).require(3));
    }
}
