package press.masthead.campaign.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.interaction.InteractionFixture.counted;
import static press.masthead.campaign.interaction.InteractionFixture.visitors;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InteractionWriterTest {

    private static final int NODES = 4;
    private static final int ROUNDS = 10;
    private static final int EVENTS = 300;
    private static final int VISITORS = 30;

    @Inject
    AgroalDataSource database;

    @Inject
    InteractionWriter writer;

    @Inject
    Partitions partitions;

    /** Each sends all of them, in an order of its own, at the same time, again and again. */
    @Test
    void countsOnceWhatSeveralNodesWriteAtTheSameTime() throws Exception {
        UUID campaign = UUID.fromString(InteractionFixture.campaign());
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        List<Future<Void>> written = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            Random order = new Random(node);
            Callable<Void> work = () -> {
                for (int round = 0; round < ROUNDS; round++) {
                    List<CheckedInteraction> some = new ArrayList<>(interactions(campaign));
                    Collections.shuffle(some, order);
                    writer.write(some.subList(0, EVENTS / 2));
                    writer.write(some.subList(EVENTS / 2, EVENTS));
                }
                return null;
            };
            written.add(nodes.submit(work));
        }
        for (Future<Void> one : written) {
            one.get();
        }
        nodes.shutdown();

        assertThat(counted(database, campaign.toString()).get(0)).isEqualTo(EVENTS);
        assertThat(visitors(database, campaign.toString())).isBetween(VISITORS - 1L, VISITORS + 1L);
    }

    @Test
    void makesThePartitionThatIsMissing() throws Exception {
        UUID campaign = UUID.fromString(InteractionFixture.campaign());
        CheckedInteraction first = interactions(campaign).get(0);
        writer.write(List.of(first));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table " + Partitions.name(first.key().day()));
        }
        partitions.forget();
        writer.write(List.of(interactions(campaign).get(1)));

        assertThat(counted(database, campaign.toString()).get(0)).isEqualTo(2);
    }

    /** Over three days, in several countries, by some visitors. */
    private static List<CheckedInteraction> interactions(UUID campaign) {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        return IntStream.range(0, EVENTS)
                .mapToObj(i -> {
                    Instant at = start.plusSeconds(i * 777L);
                    LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
                    return new CheckedInteraction(
                            new InteractionKey(day, campaign, "id" + i),
                            InteractionType.impression,
                            "control",
                            "epic",
                            i % 3 == 0 ? "DE" : "US",
                            null,
                            at,
                            at,
                            false,
                            (i % VISITORS) * 0x9E3779B97F4A7C15L);
                })
                .toList();
    }
}
