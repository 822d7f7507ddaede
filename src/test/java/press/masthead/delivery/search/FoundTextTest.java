package press.masthead.delivery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a text may be meant by a stem. */
class FoundTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Countries, and the COUNTRY's count | country  | countri      | Countries COUNTRY
                    The sky; skies                     | x        | sky          | sky skies
                    Королёв и королева                 | королев  | королев      | Королёв королева
                    الحرب في البلد                     | حرب      | حرب          | الحرب
                    Covid-19, covid19 and covid1       | covid19  | covid19      | covid19
                    10 of 100 years                    | 10       | 10           | 10 100
                    nothing of it                      | none     | presid       |
                    İstanbul and Istanbul              | istanbul | istanbul     | İstanbul Istanbul
                    𝒜𝒜war𝒜, war                        | war      | war          | 𝒜𝒜war𝒜 war
                    cafe\u0301s                        | cafe     | cafe         | cafe\u0301s
                    Straße, STRASSE, Straßenbahn, Rad  | Straßen  | strass       | Straße STRASSE Straßenbahn
                    Die Häuser am Haus                 | häusern  | haus         | Häuser Haus
                    Οι πόλεις, ΠΟΛΗ                    | πόλη     | πολ          | πόλεις ΠΟΛΗ
                    Ιησούς, ιησού                      | Ιησούς   | ιησ          | Ιησούς ιησού
                    çocuk ığdır                        | ığdır    | ık           | ığdır
                    astro\u00adnaut, astronaut\u00ad. | x        | astronaut    | astro\u00adnaut astronaut
                    می\u200cخواهم                      | x        | خواهم        | خواهم
                    서울의 봄                             | 서울       | 서울           | 서울의
                    """)
    void findsLikelyWords(String text, String typed, String stem, String expected) {
        Set<String> cores = WantedWords.of(typed, "", "", "simple " + stem).cores("simple");
        assertThat(new FoundText(text, cores).likely())
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(" ", -1)));
    }

    @Test
    void saysWhereWordsStandInTheirOrderAndOnce() {
        FoundText text = new FoundText("War and peace, and WAR", Set.of("war", "wa", "peac"));
        assertThat(text.places(Set.of("War", "WAR", "peace")::contains))
                .containsExactly(new TextRange(0, 3), new TextRange(8, 13), new TextRange(19, 22));
    }

    @Test
    void countsWhatIsNotSeen() {
        String text = "\u00adAn astro\u00adnaut\u00ad is no astro\u200b\ufeffnomer";
        assertThat(new FoundText(text, Set.of("astronau", "astronome")).places(word -> true))
                .extracting(place -> text.substring(place.start(), place.end()))
                .containsExactly("astro\u00adnaut", "astro\u200b\ufeffnomer");
    }

    @Test
    void countsAsTheTextDoesWhereSmallLettersAreMore() {
        String text = "İİİ war";
        assertThat(new FoundText(text, Set.of("war")).places(Set.of("war")::contains))
                .containsExactly(new TextRange(4, 7));
    }
}
