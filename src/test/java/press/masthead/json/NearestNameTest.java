package press.masthead.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> NAMES = List.of("headline", "section", "tags", "byline", "body", "slug");

    @ParameterizedTest
    @CsvSource(textBlock = """
            headlin,  headline
            haedline, headline
            Section,  section
            sections, section
            tag,      tags
            by-line,  byline
            """)
    void findsTheOneThatWasMeant(String sent, String meant) {
        assertThat(NearestName.of(sent, NAMES)).contains(meant);
        assertThat(NearestName.hint(sent, NAMES)).isEqualTo(" Did you mean " + meant + "?");
    }

    @Test
    void guessesNothingFarAway() {
        assertThat(NearestName.of("zzz", NAMES)).isEmpty();
        assertThat(NearestName.hint("", NAMES)).isEmpty();
        assertThat(NearestName.of("headline".repeat(20), NAMES)).isEmpty();
    }

    @Test
    void quotesNoMoreThanTheBeginningOfLongNames() {
        assertThat(NearestName.quote("x".repeat(500))).isEqualTo("x".repeat(100) + "...");
    }
}
