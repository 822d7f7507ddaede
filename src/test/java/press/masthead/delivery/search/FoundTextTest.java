package press.masthead.delivery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a text may be meant by a stem. */
class FoundTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Countries, and the COUNTRY's count | countri   | countries country
                    The sky; skies                     | sky       | sky skies
                    Королёв и королева                 | королев   | королёв королева
                    الحرب في البلد                     | حرب       | الحرب
                    Covid-19, covid19 and covid1       | covid19   | covid19
                    10 of 100                          | 10        | 10
                    nothing of it                      | president |
                    İstanbul and Istanbul              | istanbul  | istanbul
                    𝒜𝒜war𝒜, war                        | war       | 𝒜𝒜war𝒜 war
                    cafe\u0301s                        | cafe      | cafe\u0301s
                    """)
    void findsLikelyWords(String text, String stem, String expected) {
        Set<String> words = new FoundText(text, Set.of(stem)).likely().collect(Collectors.toCollection(TreeSet::new));
        assertThat(words)
                .containsExactlyInAnyOrderElementsOf(
                        expected == null
                                ? List.of()
                                : Arrays.stream(expected.split(" ", -1))
                                        .map(word -> word.replace('ё', 'е'))
                                        .toList());
    }

    @Test
    void saysWhereWordsStandInTheirOrderAndOnce() {
        FoundText text = new FoundText("War and peace, and WAR", Set.of("war", "wa", "peac"));
        assertThat(text.places(Set.of("war", "peace")::contains))
                .containsExactly(new TextRange(0, 3), new TextRange(8, 13), new TextRange(19, 22));
    }

    @Test
    void countsAsTheTextDoesWhereSmallLettersAreMore() {
        String text = "İİİ war";
        assertThat(new FoundText(text, Set.of("war")).places(Set.of("war")::contains))
                .containsExactly(new TextRange(4, 7));
    }
}
