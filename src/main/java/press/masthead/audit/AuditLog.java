package press.masthead.audit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Caller;

/** Notes what the present caller does, in the transaction in which it is done. */
@Singleton
public final class AuditLog {

    private final EntityManager entityManager;
    private final Caller caller;
    private final CurrentVertxRequest request;
    private final Clock clock;

    AuditLog(EntityManager entityManager, Caller caller, CurrentVertxRequest request, Clock clock) {
        this.entityManager = entityManager;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    public void add(Deed deed) {
        addAll(List.of(deed));
    }

    /** Notes several at once; they are written with the next flush. */
    public void addAll(List<Deed> deeds) {
        Signature by = new Signature(
                Objects.requireNonNull(caller.actorId()),
                Objects.requireNonNull(caller.actorName()),
                Objects.requireNonNull(caller.role()),
                address());
        deeds.forEach(deed -> entityManager.persist(new AuditEntry(clock.instant(), by, deed)));
    }

    private @Nullable String address() {
        RoutingContext current = request.getCurrent();
        return current == null || current.request().remoteAddress() == null
                ? null
                : current.request().remoteAddress().hostAddress();
    }
}
