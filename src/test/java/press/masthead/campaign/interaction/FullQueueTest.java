package press.masthead.campaign.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.interaction.InteractionFixture.campaign;
import static press.masthead.campaign.interaction.InteractionFixture.counted;
import static press.masthead.campaign.interaction.InteractionFixture.event;
import static press.masthead.campaign.interaction.InteractionFixture.impressions;
import static press.masthead.campaign.interaction.InteractionFixture.send;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import press.masthead.support.ProblemAnswer;

/** When the database does not keep up. */
@QuarkusTest
@TestProfile(FullQueueTest.Profile.class)
class FullQueueTest {

    private static final String IMPATIENT = "2S";

    @Inject
    AgroalDataSource database;

    @Test
    void refusesWhatItHasNoRoomForAndLosesNothingElse() throws Exception {
        String campaign = campaign();
        send(campaign, event("first", "impression", "")).then().statusCode(204);
        CompletableFuture<Response> waiting;
        try (Connection locked = locked()) {
            String sent = impressions("waits", 500);
            waiting = CompletableFuture.supplyAsync(() -> send(campaign, sent));
            awaitWriter();

            Response refused = send(campaign, event("refused", "impression", ""));
            ProblemAnswer.of(refused, 503, "unavailable").says("More events come in");
            assertThat(refused.header("Retry-After")).isEqualTo("5");

            Response late = waiting.get(10, TimeUnit.SECONDS);
            ProblemAnswer.of(late, 503, "unavailable").says("in time");
            assertThat(send(campaign, event("refused", "impression", "")).statusCode())
                    .as("there is no room before they are written")
                    .isEqualTo(503);
            locked.rollback();
        }
        send(campaign, impressions("waits", 500)).then().statusCode(204);
        send(campaign, event("refused", "impression", "")).then().statusCode(204);

        assertThat(counted(database, campaign).get(0)).isEqualTo(502);
    }

    private Connection locked() throws Exception {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table editorial.campaign_interaction in access exclusive mode");
        }
        return connection;
    }

    private void awaitWriter() throws Exception {
        String waits =
                "select count(*) from pg_locks where not granted and relation = 'editorial.campaign_interaction'::regclass";
        for (int i = 0; i < 100 && InteractionFixture.text(database, waits).equals("0"); i++) {
            Thread.sleep(50);
        }
    }

    public static class Profile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("masthead.interactions.queue", "500", "masthead.interactions.patience", IMPATIENT);
        }
    }
}
