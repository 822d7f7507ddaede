package press.masthead.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.CampaignAction.end;
import static press.masthead.campaign.CampaignAction.pause;
import static press.masthead.campaign.CampaignAction.resume;
import static press.masthead.campaign.CampaignAction.start;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignStatusTest {

    @ParameterizedTest(name = "{0} from {1} to {2} at {3} is {4}")
    @CsvSource(textBlock = """
                    draft,   ,                     ,                     2024-07-01T00:00:00Z, draft
                    draft,   2024-01-01T00:00:00Z, 2024-02-01T00:00:00Z, 2024-07-01T00:00:00Z, draft
                    started, ,                     ,                     2024-07-01T00:00:00Z, live
                    started, 2024-07-01T00:00:00Z, ,                     2024-06-30T23:59:59Z, scheduled
                    started, 2024-07-01T00:00:00Z, ,                     2024-07-01T00:00:00Z, live
                    started, ,                     2024-07-01T00:00:00Z, 2024-06-30T23:59:59Z, live
                    started, ,                     2024-07-01T00:00:00Z, 2024-07-01T00:00:00Z, ended
                    started, 2024-07-01T00:00:00Z, 2024-08-01T00:00:00Z, 2024-07-15T00:00:00Z, live
                    started, 2024-07-01T00:00:00Z, 2024-08-01T00:00:00Z, 2024-09-01T00:00:00Z, ended
                    paused,  ,                     ,                     2024-07-01T00:00:00Z, paused
                    paused,  2024-08-01T00:00:00Z, ,                     2024-07-01T00:00:00Z, paused
                    paused,  ,                     2024-07-01T00:00:00Z, 2024-07-01T00:00:00Z, ended
                    ended,   2024-08-01T00:00:00Z, ,                     2024-07-01T00:00:00Z, ended
                    """)
    void followsFromStateDatesAndTime(
            CampaignState state,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            Instant now,
            CampaignStatus expected) {
        assertThat(state.statusAt(startsAt, endsAt, now)).isEqualTo(expected);
    }

    @Test
    void ownsItsActions() {
        assertThat(CampaignStatus.draft.allowedActions()).containsExactly(start);
        assertThat(CampaignStatus.scheduled.allowedActions()).containsExactly(pause, end);
        assertThat(CampaignStatus.live.allowedActions()).containsExactly(pause, end);
        assertThat(CampaignStatus.paused.allowedActions()).containsExactly(resume, end);
        assertThat(CampaignStatus.ended.allowedActions()).isEmpty();
    }

    @Test
    void allowsOnlyWhatItLists() {
        for (CampaignStatus status : CampaignStatus.values()) {
            List<CampaignAction> allowed = Arrays.stream(CampaignAction.values())
                    .filter(status::allows)
                    .toList();
            assertThat(allowed).isEqualTo(status.allowedActions());
        }
    }

    @Test
    void leadsEachActionToItsState() {
        assertThat(start.result()).isEqualTo(CampaignState.started);
        assertThat(resume.result()).isEqualTo(CampaignState.started);
        assertThat(pause.result()).isEqualTo(CampaignState.paused);
        assertThat(end.result()).isEqualTo(CampaignState.ended);
    }
}
