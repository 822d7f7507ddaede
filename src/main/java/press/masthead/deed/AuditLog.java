package press.masthead.deed;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes what the present caller does, in the transaction in which it is done. */
@Singleton
public final class AuditLog {

    private final EntityManager entityManager;
    private final Signatory signatory;
    private final CurrentVertxRequest request;
    private final Clock clock;

    AuditLog(EntityManager entityManager, Signatory signatory, CurrentVertxRequest request, Clock clock) {
        this.entityManager = entityManager;
        this.signatory = signatory;
        this.request = request;
        this.clock = clock;
    }

    public void add(Deed deed) {
        addAll(List.of(deed));
    }

    /** Notes several at once; they are written with the next flush. */
    public void addAll(List<Deed> deeds) {
        assert deeds.stream().allMatch(KnownDeeds::has) : "nobody could search for one of " + deeds;
        String address = address();
        deeds.forEach(deed -> entityManager.persist(new AuditEntry(clock.instant(), signatory, address, deed)));
    }

    private @Nullable String address() {
        RoutingContext current = request.getCurrent();
        return current == null || current.request().remoteAddress() == null
                ? null
                : current.request().remoteAddress().hostAddress();
    }
}
