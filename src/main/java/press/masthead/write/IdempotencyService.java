package press.masthead.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.access.ShownOnce;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/**
 * Keeps the answers to requests that were sent with an Idempotency-Key (draft-ietf-httpapi-idempotency-key-header), in the
 * transaction of the request itself: whatever breaks in between, either both are kept or none.
 *
 * <p>A key belongs to its caller for 24 hours. What is shown once, such as the secret of an API key, is not kept. Refusals are not kept: they changed nothing, and come again by themselves.
 */
@Singleton
class IdempotencyService {

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final Duration KEPT = Duration.ofHours(24);
    private static final List<String> KEPT_HEADERS = List.of("Location", "Link", "ETag", "Cache-Control");

    private final EntityManager entityManager;
    private final ObjectMapper mapper;
    private final Clock clock;

    IdempotencyService(EntityManager entityManager, ObjectMapper mapper, Clock clock) {
        this.entityManager = entityManager;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Does this now, or answers what was answered when it was done.
     *
     * @throws ProblemException that the same is being done right now (409), or the key was used for something else (422)
     */
    RestResponse<?> once(String key, WriteRequest request, Callable<RestResponse<?>> write) throws Exception {
        IdempotentAnswerId id = new IdempotentAnswerId(request.actorId(), key);
        byte[] fingerprint = request.fingerprint();
        // Most often it was done long ago. Where it may be done right now, whoever does it may be done by the second
        // look.
        IdempotentAnswer known = known(id);
        if (known == null && isFirst(id)) {
            known = known(id);
        } else if (known == null) {
            throw new ProblemException(
                            ProblemType.STILL_RUNNING,
                            "A request with this Idempotency-Key is still running; ask again soon.")
                    .retryAfter(1);
        }
        if (known != null) {
            return again(known, fingerprint);
        }
        RestResponse<?> answer = write.call();
        keep(id, fingerprint, answer);
        return answer;
    }

    /** What was answered to it. One that is older than it is kept is forgotten. */
    private @Nullable IdempotentAnswer known(IdempotentAnswerId id) {
        IdempotentAnswer known = entityManager.find(IdempotentAnswer.class, id);
        if (known != null && known.isOlderThan(clock.instant().minus(KEPT))) {
            entityManager.remove(known);
            entityManager.flush();
            return null;
        }
        return known;
    }

    /** Whether nobody else does the same at this moment; nobody else will until the transaction ends. */
    private boolean isFirst(IdempotentAnswerId id) {
        return (Boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))", Boolean.class)
                .setParameter(1, "idempotency " + id.actor() + " " + id.key())
                .getSingleResult();
    }

    private static RestResponse<?> again(IdempotentAnswer known, byte[] fingerprint) {
        if (!Arrays.equals(known.getFingerprint(), fingerprint)) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This Idempotency-Key was sent with another request; take a new key for a new request.");
        }
        var answer = RestResponse.ResponseBuilder.create(known.getStatus());
        known.getHeaders().forEach(answer::header);
        return answer.header(REPLAYED, true)
                .type("application/json;charset=UTF-8")
                .entity(known.getBody())
                .build();
    }

    private @Nullable String body(@Nullable Object entity) throws JsonProcessingException {
        if (entity == null) {
            return null;
        }
        return mapper.writeValueAsString(entity instanceof ShownOnce shown ? shown.withoutSecret() : entity);
    }

    private void keep(IdempotentAnswerId id, byte[] fingerprint, RestResponse<?> answer)
            throws JsonProcessingException {
        IdempotentAnswer kept =
                new IdempotentAnswer(id, fingerprint, answer.getStatus(), body(answer.getEntity()), clock.instant());
        KEPT_HEADERS.forEach(name -> kept.header(name, answer.getHeaderString(name)));
        entityManager.persist(kept);
        entityManager.flush();
    }

    /** Deletes what is kept no longer. */
    @Transactional
    int forgetOld() {
        return entityManager
                .createQuery("delete from IdempotentAnswer a where a.createdAt < :time")
                .setParameter("time", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
