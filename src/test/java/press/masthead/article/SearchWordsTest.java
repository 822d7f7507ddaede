package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "Putin's  Visit! | putin s visit",
                "Anglo-American | anglo american",
                "«Новая ГАЗЕТА» | \"новая газета\"",
                "assad -visit | assad -visit",
                "assad - visit | assad visit",
                "“Assad visit” or Putin | \"assad visit\" or putin",
                "Cafe\u0301 | caf\u00e9",
                "50% (of 3.5) | 50 of 3 5",
                "a\u001fb | a b",
                "-astro\u00adnaut's | -astronaut s",
                "می\u200cخواهم श्\u200dरी | می خواهم श्री"
            })
    void keepsWordsAndSigns(String text, String wanted) {
        assertThat(SearchWords.wanted(text)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {"assad vis | true", "assad vi | false", "assad -vis | false", "\"assad visit\" | false"})
    void takesLastWordForBeginning(String wanted, boolean beginning) {
        assertThat(SearchWords.endsInBeginning(wanted)).isEqualTo(beginning);
    }

    @Test
    void hasNoWordInSigns() {
        assertThat(SearchWords.wanted(" ?! ")).isEmpty();
    }
}
