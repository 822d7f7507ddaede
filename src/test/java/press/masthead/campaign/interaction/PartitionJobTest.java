package press.masthead.campaign.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.interaction.InteractionFixture.text;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartitionJobTest {

    @Inject
    AgroalDataSource database;

    @Inject
    Partitions partitions;

    @Inject
    PartitionJob job;

    @Test
    void dropsOldDaysAndMakesThoseToCome() throws SQLException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate old = today.minusDays(32);
        LocalDate young = today.minusDays(29);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            partitions.make(connection, List.of(old, young));
        }
        assertThat(exists(old)).isTrue();

        job.turnOver();
        job.turnOver();

        assertThat(exists(old)).isFalse();
        assertThat(exists(young)).isTrue();
        assertThat(exists(today)).isTrue();
        assertThat(exists(today.plusDays(2))).isTrue();
    }

    private boolean exists(LocalDate day) throws SQLException {
        return text(database, "select to_regclass('%s') is not null".formatted(Partitions.name(day)))
                .equals("true");
    }
}
