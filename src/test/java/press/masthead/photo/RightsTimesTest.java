package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The database, which decides at reading, and the rules, which decide at publishing, say the same of rights. */
@QuarkusTest
class RightsTimesTest {

    @Inject
    EntityManager entityManager;

    @Inject
    ObjectMapper mapper;

    @ParameterizedTest
    @MethodSource("press.masthead.photo.RightsCases#table")
    @Transactional
    void allowsWhatRulesAllow(Rights rights, Instant time, List<String> codes) throws Exception {
        assertThat(isAllowed(rights, time)).isEqualTo(codes.isEmpty());
    }

    @Test
    @Transactional
    void agreesOnRightsOfAnyKind() throws Exception {
        for (Rights rights : RightsCases.some(300)) {
            Instant time = RightsCases.day(rights.hashCode() & 63);
            assertThat(isAllowed(rights, time))
                    .as(rights + " at " + time)
                    .isEqualTo(RightsObstacle.of(rights, time).isEmpty());
            assertThat(entityManager
                            .createNativeQuery(
                                    "select coalesce(editorial.rights_end(cast(:rights as jsonb)), timestamptz 'epoch')",
                                    Instant.class)
                            .setParameter("rights", mapper.writeValueAsString(rights))
                            .getSingleResult())
                    .isEqualTo(rights.end() == null ? Instant.EPOCH : rights.end());
        }
    }

    private Object isAllowed(Rights rights, Instant time) throws Exception {
        return entityManager
                .createNativeQuery(
                        "select editorial.rights_times(cast(:rights as jsonb)) @> cast(:time as timestamptz)")
                .setParameter("rights", mapper.writeValueAsString(rights))
                .setParameter("time", time.toString())
                .getSingleResult();
    }
}
