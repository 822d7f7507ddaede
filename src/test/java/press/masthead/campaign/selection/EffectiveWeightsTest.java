package press.masthead.campaign.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.campaign.Variant;

class EffectiveWeightsTest {

    private static final List<Variant> OWN = List.of(variant("control", 1), variant("b", 3), variant("off", 0));

    @Test
    void areTheCampaignersWhereNoneAreComputed() {
        assertThat(EffectiveWeights.apply(OWN, null)).isEqualTo(OWN);
    }

    @Test
    void areThoseThatFollowResults() {
        assertThat(EffectiveWeights.apply(OWN, Map.of("control", 9000, "b", 1000, "gone", 5)))
                .containsExactly(variant("control", 9000), variant("b", 1000), variant("off", 0));
    }

    @Test
    void areTheCampaignersWhereVariantsWereAdded() {
        assertThat(EffectiveWeights.apply(OWN, Map.of("control", 10_000))).isEqualTo(OWN);
    }

    private static Variant variant(String name, int weight) {
        return CampaignFixture.variant(name, weight);
    }
}
