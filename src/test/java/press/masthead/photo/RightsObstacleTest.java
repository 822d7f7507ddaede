package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RightsObstacleTest {

    private static final Instant DAY = RightsCases.day(10);

    @ParameterizedTest
    @MethodSource("press.masthead.photo.RightsCases#table")
    void namesAllThatStandsAgainstIt(Rights rights, Instant time, List<String> codes) {
        assertThat(RightsObstacle.of(rights, time))
                .extracting(RightsObstacle::code)
                .isEqualTo(codes);
    }

    @Test
    void tellsReasonAndRestrictions() {
        Rights rights = new Rights(
                null,
                null,
                List.of(),
                List.of(new RightsBan(DAY, null, "Sold to another paper")),
                List.of(),
                List.of(),
                null,
                "Not for ads",
                false,
                null);
        assertThat(RightsObstacle.of(rights, DAY))
                .extracting(RightsObstacle::code)
                .containsExactly("rights-denied", "restrictions-unread");
        assertThat(RightsObstacle.of(rights, DAY))
                .extracting(RightsObstacle::detail)
                .anyMatch(detail -> detail.contains("Sold to another paper"))
                .anyMatch(detail -> detail.contains("Not for ads"));
    }

    @Test
    void takesAcknowledgedRestrictions() {
        Rights rights =
                new Rights(null, null, List.of(), List.of(), List.of(), List.of(), null, "Not for ads", true, null);
        assertThat(RightsObstacle.of(rights, DAY)).isEmpty();
    }
}
