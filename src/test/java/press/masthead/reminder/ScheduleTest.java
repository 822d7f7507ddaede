package press.masthead.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    @ParameterizedTest
    @CsvSource({
        "2027-01-31, 1, 2027-02-28, 2027-03-31",
        "2027-12-31, 2, 2028-02-29, 2028-04-30",
        "2027-01-15, 12, 2028-01-15, 2029-01-15",
        "2027-08-30, 6, 2028-02-29, 2028-08-30"
    })
    void comesOnTheAnchorDayOrTheLastOfTheMonth(LocalDate first, int months, LocalDate second, LocalDate third) {
        Schedule schedule = Schedule.starting(first, months, ZoneOffset.UTC);
        Schedule next = schedule.next(months, schedule.dueAt(), Set.of());
        assertThat(next.dueOn()).isEqualTo(second);
        assertThat(next.next(months, next.dueAt(), Set.of()).dueOn()).isEqualTo(third);
    }

    @Test
    void leavesOutWhatIsPastAndWhatIsTaken() {
        Schedule schedule = Schedule.starting(LocalDate.of(2027, 1, 1), 1, ZoneOffset.UTC);
        assertThat(schedule.next(1, Instant.parse("2027-04-10T00:00:00Z"), Set.of(YearMonth.of(2027, 5)))
                        .dueOn())
                .isEqualTo(LocalDate.of(2027, 6, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, 2027-01-01T09:00:00Z",
        "Europe/Berlin, 2027-01-01T08:00:00Z",
        "America/New_York, 2027-01-01T14:00:00Z"
    })
    void isDueInTheMorningOfItsZone(String zone, Instant due) {
        assertThat(Schedule.starting(LocalDate.of(2027, 1, 1), null, ZoneId.of(zone))
                        .dueAt())
                .isEqualTo(due);
    }
}
