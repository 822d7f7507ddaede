package press.masthead.article.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The talks are on Monday. | The talks are on Tuesday. | =The talks are on ;-Monday;+Tuesday;=.
            Putin met Assad          | Putin never met Assad     | =Putin ;+never ;=met Assad
            Путин встретил Асада     | Путин встретил Трампа     | =Путин встретил ;-Асада;+Трампа
            今天天气很好              | 今天天气不好               | =今天天气;-很好;+不好
            same                     | same                      | =same
            ''                       | new                       | +new
            """)
    void tellsWhichWordsDiffer(String from, String to, String expected) {
        String told = new WordDiff()
                .compare(from, to).stream()
                        .map(segment -> switch (segment.kind()) {
                                    case same -> "=";
                                    case removed -> "-";
                                    case added -> "+";
                                }
                                + segment.text())
                        .collect(Collectors.joining(";"));
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void comparesLargestBodiesInAMoment() {
        String from = words(1);
        String to = words(2);
        WordDiff one = new WordDiff();
        Assertions.assertTimeout(Duration.ofSeconds(4), () -> one.compare(from, to));
        assertThat(one.isCoarse()).isTrue();

        WordDiff many = new WordDiff();
        Assertions.assertTimeout(Duration.ofSeconds(4), () -> {
            for (int i = 0; i < 2000; i++) {
                many.compare(from.substring(i * 1000, i * 1000 + 1000), to.substring(i * 1000, i * 1000 + 1000));
            }
        });
        assertThat(many.isCoarse()).isTrue();
    }

    @Test
    void comparesSmallChangeOfLargeBodyByWord() {
        String from = words(1);
        String to = from.substring(0, 1_000_000) + " x " + from.substring(1_000_000);
        WordDiff diff = new WordDiff();
        assertThatCode(() -> diff.compare(from, to)).doesNotThrowAnyException();
        assertThat(diff.isCoarse()).isFalse();
    }

    /** Two million characters. */
    private static String words(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 500_000)
                .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(26)))
                        + (char) ('a' + random.nextInt(26))
                        + (char) ('a' + random.nextInt(26)) + " ")
                .collect(Collectors.joining());
    }
}
