package press.masthead.support;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that requests prepare for the database on the editorial side. Those of jobs are not counted. */
@Singleton
@Default
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private final transient CurrentVertxRequest request;
    private final AtomicLong prepared = new AtomicLong();

    Statements(CurrentVertxRequest request) {
        this.request = request;
    }

    /** How many this takes, besides those that find out who calls. */
    public long of(Runnable requests) {
        long before = prepared.get();
        requests.run();
        return prepared.get() - before;
    }

    @Override
    public String inspect(String sql) {
        if (inRequest() && !isAboutKeys(sql)) {
            prepared.incrementAndGet();
        }
        return sql;
    }

    private boolean inRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }

    /** The holder of a key is looked up once a second and its use noted once a minute: statements that come now and then. */
    private static boolean isAboutKeys(String sql) {
        return sql.contains("api_key");
    }
}
