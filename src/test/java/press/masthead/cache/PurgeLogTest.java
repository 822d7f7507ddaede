package press.masthead.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PurgeLogTest {

    private final PurgeLog purges = new PurgeLog();

    @Test
    void sparesWhatNoPurgeNames() {
        purges.add(Set.of("article:1", "articles"));
        assertThat(purges.spares(Set.of("article:2"), 0, 1)).isTrue();
        assertThat(purges.spares(Set.of("article:2", "articles"), 0, 1)).isFalse();
    }

    @Test
    void looksOnlyAtPurgesFromTheNumberOn() {
        purges.add(Set.of("article:1"));
        assertThat(purges.spares(Set.of("article:1"), purges.count(), purges.count()))
                .isTrue();
    }

    @Test
    void sparesNothingOfEverything() {
        purges.add(null);
        assertThat(purges.spares(Set.of("article:1"), 0, 1)).isFalse();
        assertThat(purges.spares(Set.of(), 0, 1)).isFalse();
    }

    @Test
    void sparesNothingThatIsOlderThanWhatItRemembers() {
        IntStream.range(0, 20_000).forEach(i -> purges.add(Set.of("author:1")));
        assertThat(purges.spares(Set.of("article:1"), 0, purges.count())).isFalse();
        assertThat(purges.spares(Set.of("article:1"), purges.count() - 10_000, purges.count()))
                .isTrue();
    }
}
