package press.masthead.campaign.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.campaign.Placement;
import press.masthead.problem.Fault;
import press.masthead.problem.Faults;

class InteractionCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-28T00:30:00Z");

    private final InteractionCheck check = new InteractionCheck(
            new CountableCampaign(new UUID(0, 1), Placement.epic, Set.of("control", "other")),
            Duration.ofDays(3),
            NOW,
            false,
            String::hashCode);

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T00:30:00Z, 2026-11-28, 2026-11-28T00:00:00Z",
        "2026-11-27T23:59:59Z, 2026-11-27, 2026-11-27T23:00:00Z",
        "2026-11-25T00:30:00Z, 2026-11-25, 2026-11-25T00:00:00Z",
        "2026-11-28T01:10:00Z, 2026-11-28, 2026-11-28T00:00:00Z",
        "2026-11-29T00:30:00Z, 2026-11-29, 2026-11-28T00:00:00Z"
    })
    void countsInTheHourInWhichItHappenedButInNoneToCome(Instant at, LocalDate day, Instant hour) {
        assertThat(faults(event("control", null, at, null))).isEmpty();
        CheckedInteraction checked =
                check.checked(List.of(event("control", null, at, null))).get(0);

        assertThat(checked.key().day()).as("the same with each retry").isEqualTo(day);
        assertThat(checked.hour().hour()).isEqualTo(hour);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T00:29:59Z, control, , /at too-small",
        "2026-11-29T00:30:01Z, control, , /at too-large",
        "2026-11-28T00:00:00Z, contrl, , /variant unknown-value",
        "2026-11-28T00:00:00Z, control, banner, /placement unknown-value"
    })
    void findsWhatCanNotBe(Instant at, String variant, @Nullable Placement placement, String fault) {
        assertThat(faults(event(variant, placement, at, null))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({"US, US", "us, US", "XK, XK", "'', ''", "XX, ''", "Germany, ''", "USA, ''", ", ''"})
    void countsAnUnknownCountryForNone(@Nullable String sent, String counted) {
        assertThat(check.checked(List.of(event("control", Placement.epic, NOW, sent)))
                        .get(0)
                        .country())
                .isEqualTo(counted);
    }

    private List<String> faults(Interaction event) {
        Faults faults = new Faults();
        check.note(new InteractionReader.Read(List.of(event), faults, false));
        return faults.all().stream().map(InteractionCheckTest::told).toList();
    }

    private static String told(Fault fault) {
        return fault.pointer() + " " + fault.code();
    }

    private static Interaction event(
            String variant, @Nullable Placement placement, Instant at, @Nullable String country) {
        return new Interaction("id", InteractionType.impression, variant, placement, at, country, null, null);
    }
}
