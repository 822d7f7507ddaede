package press.masthead.article.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            false | draft            | 3 | - | - | draft            | submit, publish, archive
            false | inReview         | 3 | - | - | inReview         | requestChanges, publish, archive
            false | changesRequested | 3 | - | - | changesRequested | submit, publish, archive
            false | draft            | 3 | - | 3 | scheduled        | publish, unschedule, unpublish
            false | inReview         | 3 | - | 2 | scheduled        | requestChanges, publish, unschedule, unpublish
            false | draft            | 3 | 3 | - | published        | publish, unpublish
            false | draft            | 3 | 2 | - | published        | submit, publish, unpublish
            false | inReview         | 3 | 2 | - | published        | requestChanges, publish, unpublish
            false | draft            | 3 | 2 | 3 | published        | publish, unschedule, unpublish
            false | draft            | 3 | 1 | 2 | published        | submit, publish, unschedule, unpublish
            true  | draft            | 3 | - | - | archived         | restore
            """)
    void decidesWhatCanBeDone(
            boolean archived,
            ReviewState review,
            int latest,
            @Nullable Integer live,
            @Nullable Integer scheduled,
            ArticleStatus status,
            String allowed) {
        Standing standing = new Standing(archived, review, latest, live, scheduled);

        assertThat(standing.status()).isEqualTo(status);
        assertThat(Arrays.stream(ArticleAction.values())
                        .filter(standing::allows)
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            3 | - | - | false | inReview
            3 | 3 | - | false | -
            3 | - | 3 | false | -
            3 | 2 | - | true  | inReview
            3 | 2 | 3 | true  | -
            """)
    void tellsOfWhatReadersDoNotGetYet(
            int latest,
            @Nullable Integer live,
            @Nullable Integer scheduled,
            boolean changed,
            @Nullable ReviewState review) {
        Standing standing = new Standing(false, ReviewState.inReview, latest, live, scheduled);

        assertThat(standing.changedSincePublish()).isEqualTo(changed);
        assertThat(standing.openReview()).isEqualTo(review);
    }
}
