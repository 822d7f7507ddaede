package press.masthead.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;

@QuarkusTest
class ForgetEventsJobTest {

    @Inject
    ForgetEventsJob job;

    @Inject
    EntityManager entityManager;

    @Test
    void forgetsOnlyWhatIsOld() {
        UUID old = happened(Duration.ofDays(91));
        UUID young = happened(Duration.ofDays(89));
        job.forget();
        assertThat(events(old)).isZero();
        assertThat(events(young)).isOne();
    }

    private UUID happened(Duration ago) {
        UUID item = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager.persist(new ContentEvent(
                        "article", item, "changed", Instant.now().minus(ago), Map.of())));
        return item;
    }

    private static int events(UUID item) {
        return Http.admin()
                .get("/v1/editorial/events?item=" + item)
                .jsonPath()
                .getList("data")
                .size();
    }
}
