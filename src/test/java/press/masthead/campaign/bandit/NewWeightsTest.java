package press.masthead.campaign.bandit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.masthead.campaign.statistics.Takings;

class NewWeightsTest {

    private static final NewWeights.Arm NEVER_SHOWN = arm("new", 0, Map.of());
    private static final NewWeights.Arm POOR = arm("poor", 10_000, Map.of(500.0, 20L));
    private static final NewWeights.Arm RICH = arm("rich", 10_000, Map.of(500.0, 60L));
    private static final NewWeights.Arm NOTHING = arm("nothing", 10_000, Map.of());

    @ParameterizedTest
    @EnumSource
    void silenceIsUniform(BanditMethod method) {
        SaveBandit settings = settings(method, 0.05, null);

        assertThat(NewWeights.of(settings, List.of(RICH, NEVER_SHOWN)).byName())
                .containsExactlyInAnyOrderEntriesOf(Map.of("rich", 5000, "new", 5000));
        assertThat(NewWeights.of(settings, List.of(NOTHING, arm("other", 5, Map.of())))
                        .byName())
                .containsExactlyInAnyOrderEntriesOf(Map.of("nothing", 5000, "other", 5000));
        assertThat(NewWeights.of(settings, List.of(RICH)).byName()).isEqualTo(Map.of("rich", 10_000));
        assertThat(NewWeights.of(settings, List.of()).byName()).isEmpty();
    }

    @Test
    void greedyShowsTheBestMostAndAllToSome() {
        NewWeights weights = NewWeights.of(settings(BanditMethod.epsilonGreedy, 0, 0.2), List.of(POOR, RICH));

        assertThat(weights.byName()).isEqualTo(Map.of("poor", 1000, "rich", 9000));
        assertThat(weights.reason())
                .isEqualTo(
                        "rich brought most: 3000 minor units for each 1,000 impressions. Each keeps at least 0.0 % of the visitors.");
    }

    @Test
    void greedySharesBetweenEquals() {
        assertThat(NewWeights.of(
                                settings(BanditMethod.epsilonGreedy, 0, 0.0),
                                List.of(RICH, arm("equal", 10_000, Map.of(500.0, 60L)), POOR))
                        .byName())
                .isEqualTo(Map.of("rich", 5000, "equal", 5000, "poor", 0));
    }

    @Test
    void thompsonKeepsTheFloor() {
        Map<String, Integer> weights = NewWeights.of(settings(BanditMethod.thompson, 0.1, null), List.of(POOR, RICH))
                .byName();

        assertThat(weights).isEqualTo(Map.of("poor", 1000, "rich", 9000));
    }

    @Test
    void floorThatIsTooHighIsUniform() {
        List<NewWeights.Arm> arms = List.of(POOR, RICH, NOTHING);

        assertThat(NewWeights.of(settings(BanditMethod.thompson, 0.5, null), arms)
                        .byName()
                        .values())
                .allSatisfy(weight -> assertThat(weight).isCloseTo(3333, within(1)));
    }

    private static SaveBandit settings(BanditMethod method, double floor, @Nullable Double epsilon) {
        return new SaveBandit(method, floor, epsilon, 25_000L, 30);
    }

    private static NewWeights.Arm arm(String name, long impressions, Map<Double, Long> amounts) {
        return new NewWeights.Arm(name, new Takings(impressions, new TreeMap<>(amounts)));
    }
}
