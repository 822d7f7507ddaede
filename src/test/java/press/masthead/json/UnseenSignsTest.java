package press.masthead.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnseenSignsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            astronaut                              | astronaut
            astro\u00adnaut                        | astronaut
            \u200ba\u2060b\ufeffc\u200d            | abc
            श्\u200dरी क्\u200cष                     | श्री क्ष
            ශ්\u200dරී                              | ශ්රී
            می\u200cخواهم                          | می\u200cخواهم
            می\u200d خواهم\u00ad                   | می خواهم
            \u200c                                 | ~~
            ~~                                     | ~~
            """)
    void leavesWordsAsTheyAreSeen(String text, String seen) {
        assertThat(UnseenSigns.without(text)).isEqualTo(seen);
    }
}
