package press.masthead.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFailuresTest {

    @ParameterizedTest
    @ValueSource(strings = {"Sorry, acquisition timeout!", "Acquisition timeout while waiting for new connection"})
    void asksToComeBackWhenAllConnectionsAreInUse(String message) {
        assertThat(DatabaseFailures.problem(new IllegalStateException(new SQLException(message))))
                .hasValueSatisfying(problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE));
    }

    @Test
    void knowsWhoWasOvertaken() {
        assertThat(DatabaseFailures.isOvertaken(new IllegalStateException(new OptimisticLockException())))
                .isTrue();
        assertThat(DatabaseFailures.isOvertaken(new IllegalStateException())).isFalse();
    }
}
