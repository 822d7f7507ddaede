package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is looked for is cut into words by the database, and so must be what is found. */
@QuarkusTest
class SearchWordsInDatabaseTest {

    private static final String[] LETTERS = {
        "abcxyz0123459eE ",
        "абвгд0123é ",
        "aé1٣٤৩ ",
        "कखिीु्0a ",
        "漢字かな1a ",
        "가각1 ",
        "\u0301\u0323ab1 ",
        "𝟙𐐷a1ⅳ ",
        "ab\u00ad\u200c\u200dم "
    };

    @Inject
    EntityManager entityManager;

    @ParameterizedTest
    @MethodSource("texts")
    void cutsAsTheDatabaseDoes(String text) {
        Object same = entityManager
                .createNativeQuery("select to_tsvector('simple', ?1) = cast(?2 as tsvector)")
                .setParameter(1, SearchWords.wanted(text))
                .setParameter(2, SearchWords.vector(text))
                .getSingleResult();

        assertThat(same).as(text).isEqualTo(true);
    }

    static String[] texts() {
        Random random = new Random(7);
        return IntStream.range(0, 200)
                .mapToObj(i -> {
                    int[] letters = LETTERS[i % LETTERS.length].codePoints().toArray();
                    return random.ints(i, 0, letters.length)
                            .mapToObj(letter -> Character.toString(letters[letter]))
                            .collect(Collectors.joining());
                })
                .toArray(String[]::new);
    }
}
