package press.masthead.cache;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives out what was kept so far in place of 503: readers should not notice that the database is away. */
@Singleton
public final class StaleAnswers {

    /** The framework makes filters before there are settings. */
    private final Instance<Representation> representation;

    StaleAnswers(Instance<Representation> representation) {
        this.representation = representation;
    }

    @ServerResponseFilter
    public void replace(ContainerResponseContext answer, RoutingContext context) {
        if (answer.getStatus() != 503) {
            return;
        }
        Load load = Load.of(context);
        CachedAnswer old = load == null ? null : load.old();
        if (load == null || old == null) {
            return;
        }
        load.failed();
        boolean gzip = Representation.takesGzip(context.request());
        answer.getHeaders().clear();
        representation
                .get()
                .staleHeaders(old, context.request(), true, (name, value) -> answer.getHeaders().putSingle(name.toString(), value));
        answer.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(old.etag(gzip)));
        answer.setStatus(200);
        answer.setEntity(old.body(gzip).getBytes());
    }
}
