package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.problem.Fault;
import press.masthead.problem.Faults;

class ReaderMemoryParameterTest {

    private static final Instant EARLY = Instant.parse("2024-07-01T08:30:00Z");

    private static final Instant LATE = Instant.parse("2024-07-02T08:30:00Z");

    private final Faults faults = new Faults();

    @Test
    void readsAllTimesOfEachCampaign() {
        assertThat(ReaderMemoryParameter.read(
                        "seen",
                        List.of(
                                "undesirable@2024-07-01T08:30:00Z",
                                "ad-free@2024-07-01T08:30:00Z",
                                "undesirable@2024-07-02T08:30:00Z"),
                        faults))
                .containsOnlyKeys("undesirable", "ad-free")
                .containsEntry("undesirable", List.of(EARLY, LATE))
                .containsEntry("ad-free", List.of(EARLY));
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void readsTheLastTimeOfEachCampaign() {
        assertThat(ReaderMemoryParameter.readLast(
                        "closed",
                        List.of("a@2024-07-02T08:30:00Z", "a@2024-07-01T08:30:00Z", "b@2024-07-01T08:30:00Z"),
                        faults))
                .containsOnlyKeys("a", "b")
                .containsEntry("a", LATE)
                .containsEntry("b", EARLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undesirable@2024-07-01T08:30:00Z",
                "UNDESIRABLE@2024-07-01T08:30:00.000Z",
                " undesirable @ 2024-07-01T08:30:00z ",
                "undesirable@2024-07-01T10:30:00+02:00",
                "undesirable@2024-07-01T10:30:00 02:00",
                "undesirable@2024-07-01T04:30:00-04:00"
            })
    void readsTimesOfAllForms(String value) {
        assertThat(ReaderMemoryParameter.read("seen", List.of(value), faults))
                .containsOnlyKeys("undesirable")
                .containsEntry("undesirable", List.of(EARLY));
        assertThat(faults.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undesirable",
                "@2024-07-01T08:30:00Z",
                "undesirable@",
                "undesirable@yesterday",
                "undesirable@2024-07-01",
                "undesirable@2024-07-01T08:30:00",
                "undesirable@1719822600",
                "2024-07-01T08:30:00Z"
            })
    void notesWhatCanNotBeRead(String value) {
        assertThat(ReaderMemoryParameter.read("seen", List.of("a@2024-07-01T08:30:00Z", value), faults))
                .containsOnlyKeys("a");
        assertThat(faults.all())
                .extracting(Fault::parameter, Fault::code)
                .containsExactly(org.assertj.core.api.Assertions.tuple("seen", "malformed"));
    }
}
