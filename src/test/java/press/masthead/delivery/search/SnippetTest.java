package press.masthead.delivery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which part of a body is shown. */
class SnippetTest {

    @Test
    void showsAShortBodyWhole() {
        assertThat(snippet("It is about war.", "war").text()).isEqualTo("It is about war.");
    }

    @Test
    void showsNothingOfAnEmptyBody() {
        assertThat(Snippet.of("", List.of())).isEqualTo(new MarkedText("", "", List.of()));
    }

    @Test
    void showsTheBeginningWhereNoWordIs() {
        String body = "lorem ipsum ".repeat(40);
        assertThat(snippet(body, "war").text())
                .hasSizeLessThanOrEqualTo(240)
                .startsWith("lorem ipsum")
                .endsWith("lorem ipsum");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 7, 8, 40, 400})
    void showsWholeWordsAroundTheFirst(int before) {
        String body = "lorem ipsum ".repeat(before) + "the war " + "dolor sit ".repeat(60);
        MarkedText snippet = snippet(body, "war");
        assertThat(snippet.text())
                .hasSizeLessThanOrEqualTo(240)
                .hasSizeGreaterThan(200)
                .contains("the war dolor");
        assertThat(snippet.text().split(" ", -1)).isSubsetOf("lorem", "ipsum", "the", "war", "dolor", "sit");
        assertThat(snippet.marks())
                .singleElement()
                .satisfies(mark -> assertThat(snippet.text().substring(mark.start(), mark.end()))
                        .isEqualTo("war"));
    }

    @Test
    void cutsNoLetterInTwoWhereNothingPartsWords() {
        MarkedText snippet = snippet("a" + "𝒜".repeat(300), "war");
        assertThat(snippet.text()).isEqualTo("a" + "𝒜".repeat(119));
    }

    @Test
    void marksOnlyWhatIsShown() {
        MarkedText snippet = snippet("war " + "lorem ipsum ".repeat(40) + "war", "war");
        assertThat(snippet.marks()).containsExactly(new TextRange(0, 3));
    }

    private static MarkedText snippet(String body, String word) {
        return Snippet.of(body, new FoundText(body, Set.of(word)).places(Set.of(word)::contains));
    }
}
