package press.masthead.cache;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
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
        HttpServerRequest request = context.request();
        boolean gzip = Representation.takesGzip(request);
        boolean known = Representation.isKnown(old, request);
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        headers.clear();
        representation
                .get()
                .staleHeaders(old, request, !known, (name, value) -> headers.putSingle(name.toString(), value));
        headers.putSingle(HttpHeaders.ETAG, new EntityTag(old.etag(gzip)));
        answer.setStatus(known ? 304 : 200);
        answer.setEntity(known ? null : old.body(gzip).getBytes());
    }
}
