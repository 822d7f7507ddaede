package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptKeysTest {

    /** Each block is written as {@code key=text}; one without a key is new, and has one of its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            intro=The mayor said no., outro=End.  | The mayor said yes.; End.                        | intro outro
            intro=The mayor said no., outro=End.  | The mayor said no.; Stop.                        | intro outro
            intro=The mayor said no., outro=End.  | A new one.; The mayor said yes.; End.            | - intro outro
            intro=The mayor said no., outro=End.  | The mayor said yes.; A new one.; End.            | intro - outro
            intro=The mayor said no., outro=End.  | End.                                             | outro
            intro=The mayor said no., outro=End.  | End.; The mayor said no.                         | outro intro
            a=One., b=Two., c=Three.              | Four.; Two.; One.                                | - b a
            a=Same., b=Same.                      | Same.; Other.; Same.                             | a - b
            a=One., b=## Two                      | Three.; ## Four                                  | a b
            a=* One, b=* Two of them              | * One; * Two of us; * Three                      | a b -
            a=One.                                | ''                                               | ''
            """)
    void keepsKeysOfWhatABlockWasBefore(String before, String now, String keys) {
        List<Block> old = new ArrayList<>();
        for (String block : before.split(", ")) {
            String[] parts = block.split("=", 2);
            old.add(markdown(parts[1]).get(0).withKey(parts[0]));
        }
        List<Block> fresh = markdown(now.replace("; ", "\n\n"));
        List<String> kept = KeptKeys.of(old, fresh).stream()
                .map(Block::key)
                .map(key -> keys(old).contains(key) ? key : "-")
                .toList();
        assertThat(String.join(" ", kept)).isEqualTo(keys);
    }

    @Test
    void isTheSameBodyWhereNothingChanged() {
        String text = """
                A [link](https://example.org/a) and **words**.

                1. One
                   - [deeper](https://example.org/b "Title")

                | a | b |
                |---|---|
                | [c](https://example.org/c) | d |

                ***
                """;
        List<Block> old = BodyFixture.read(BodyFixture.json("""
                [{"_type": "block", "_key": "p", "markDefs": [{"_type": "link", "_key": "l", "href": "https://example.org/a"}],
                  "children": [{"_type": "span", "_key": "s1", "text": "A "},
                               {"_type": "span", "_key": "s2", "text": "link", "marks": ["l"]},
                               {"_type": "span", "_key": "s3", "text": " and "},
                               {"_type": "span", "_key": "s4", "text": "words", "marks": ["strong"]},
                               {"_type": "span", "_key": "s5", "text": "."}]},
                 {"_type": "block", "_key": "i", "listItem": "number", "children": [{"_type": "span", "_key": "s", "text": "One"}]},
                 {"_type": "block", "_key": "j", "listItem": "bullet", "level": 2,
                  "markDefs": [{"_type": "link", "_key": "m", "href": "https://example.org/b", "title": "Title"}],
                  "children": [{"_type": "span", "_key": "s", "text": "deeper", "marks": ["m"]}]},
                 {"_type": "table", "_key": "t", "headerRow": true, "rows": [
                   {"cells": [{"children": [{"_type": "span", "_key": "a", "text": "a"}]},
                              {"children": [{"_type": "span", "_key": "b", "text": "b"}]}]},
                   {"cells": [{"markDefs": [{"_type": "link", "_key": "n", "href": "https://example.org/c"}],
                               "children": [{"_type": "span", "_key": "c", "text": "c", "marks": ["n"]}]},
                              {"children": [{"_type": "span", "_key": "d", "text": "d"}]}]}]},
                 {"_type": "divider", "_key": "d"}]
                """));
        assertThat(KeptKeys.of(old, markdown(text))).isEqualTo(old);
    }

    @Test
    void keepsKeysOfLinksThatLeadToTheSame() {
        List<Block> old = BodyFixture.read(BodyFixture.json("""
                [{"_type": "block", "_key": "p", "markDefs": [{"_type": "link", "_key": "l", "href": "https://example.org/a"}],
                  "children": [{"_type": "span", "text": "Look at "}, {"_type": "span", "text": "this", "marks": ["l"]}]}]
                """));
        String text = "Look at [this too](https://example.org/a) and [that](https://example.org/b)";
        TextBlock kept = (TextBlock) KeptKeys.of(old, markdown(text)).get(0);
        assertThat(kept.key()).isEqualTo("p");
        assertThat(kept.markDefs())
                .extracting(LinkDef::href)
                .containsExactly("https://example.org/a", "https://example.org/b");
        assertThat(kept.markDefs().get(0).key()).isEqualTo("l");
        assertThat(kept.children().get(1).marks()).containsExactly("l");
        assertThat(kept.children().get(3).marks())
                .containsExactly(kept.markDefs().get(1).key());
    }

    @Test
    void givesNoKeyTwice() {
        List<Block> old = markdown("First words of it.\n\nTwo");
        List<Block> edited = KeptKeys.of(old, markdown("First words of it, mended.\n\nTwo"));
        List<Block> again = KeptKeys.of(edited, markdown("First words of it, mended.\n\nFirst words of it.\n\nTwo"));
        assertThat(again).extracting(Block::key).doesNotHaveDuplicates().hasSize(3);
        assertThat(again.get(0).key()).isEqualTo(old.get(0).key());
    }

    @Test
    void takesAMomentForTheLongestBody() {
        List<Block> old = markdown(lines("Old %d words"));
        long begin = System.nanoTime();
        List<Block> kept = KeptKeys.of(old, markdown(lines("New %d-%<d text")));
        assertThat(System.nanoTime() - begin).isLessThan(10_000_000_000L);
        assertThat(kept).extracting(Block::key).containsExactlyElementsOf(keys(old));
    }

    private static List<String> keys(List<Block> blocks) {
        return blocks.stream().map(Block::key).toList();
    }

    private static String lines(String line) {
        return String.join(
                "\n\n", IntStream.range(0, 2000).mapToObj(line::formatted).toList());
    }

    private static List<Block> markdown(String text) {
        return BodyFixture.read(BodyFixture.markdown(text));
    }
}
