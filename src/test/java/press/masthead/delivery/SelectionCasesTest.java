package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.campaign.Placement;
import press.masthead.campaign.selection.CampaignSelector;
import press.masthead.campaign.selection.Explanation;
import press.masthead.campaign.selection.ForcedMessage;
import press.masthead.campaign.selection.HeldBack;
import press.masthead.campaign.selection.LiveCampaigns;
import press.masthead.campaign.selection.PageContext;
import press.masthead.campaign.selection.Selection;
import press.masthead.campaign.selection.SelectionOutcome;
import press.masthead.campaign.selection.ShownMessage;

class SelectionCasesTest {

    private static final Instant NOW = Instant.parse("2024-07-15T12:00:00Z");

    private static final CampaignSelector SELECTOR = new CampaignSelector("USD");

    static Stream<SelectionCase> cases() throws IOException {
        return SelectionCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void becomeWhatTheyShould(SelectionCase given) {
        LiveCampaigns campaigns = given.campaigns();
        PlacementRequest request = given.request();
        PageContext page = PlacementDecisions.context(request, given.page());
        NamedVariant force = request.force();
        ForcedMessage forced = force == null ? null : campaigns.find(force.campaign(), force.variant(), NOW);

        Selection explained = SELECTOR.explain(campaigns, page, forced, NOW);

        Map<String, String> told = new LinkedHashMap<>();
        List<Explanation> explanations = Objects.requireNonNull(explained.explanations());
        explanations.forEach(one -> told.put(one.campaign(), words(one)));
        assertThat(told).isEqualTo(given.expected());
        assertThat(shown(explained)).isEqualTo(of(explanations, SelectionOutcome.shown, SelectionOutcome.forced));
        assertThat(explained.heldBack().stream()
                        .collect(Collectors.toMap(
                                HeldBack::placement, one -> one.campaign().slug())))
                .isEqualTo(of(explanations, SelectionOutcome.heldBack));
        assertThat(SELECTOR.select(campaigns, page, forced, NOW))
                .as("what is shown is the same for those to whom nothing is explained")
                .isEqualTo(new Selection(explained.placements(), explained.heldBack(), null));
    }

    @Test
    void areMany() throws IOException {
        assertThat(SelectionCase.all().map(SelectionCase::toString).distinct()).hasSizeGreaterThanOrEqualTo(60);
    }

    private static String words(Explanation one) {
        return Stream.of(one.outcome(), one.failedRule(), one.because())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static Map<Placement, String> shown(Selection selection) {
        Map<Placement, String> shown = new HashMap<>();
        for (Placement placement : Placement.values()) {
            ShownMessage message = selection.placements().at(placement);
            if (message != null) {
                shown.put(placement, message.campaign().slug());
            }
        }
        return shown;
    }

    private static Map<Placement, String> of(List<Explanation> explanations, SelectionOutcome... outcomes) {
        return explanations.stream()
                .filter(one -> List.of(outcomes).contains(one.outcome()))
                .collect(Collectors.toMap(Explanation::placement, Explanation::campaign));
    }
}
