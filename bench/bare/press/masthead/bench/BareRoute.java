package press.masthead.bench;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ceiling of this service on this machine: a route in the same JVM, before all others, that does nothing but answer
 * {@code /bare/...} with the bytes and headers that {@code /...} had the first time. In packages of the profile bench only.
 */
@Singleton
final class BareRoute {

    private static final String PREFIX = "/bare";

    /** Headers that belong to the connection, or that the server writes by itself. */
    private static final Set<String> NOT_COPIED = Set.of("content-length", "transfer-encoding", "connection");

    private final Map<String, Recorded> answers = new ConcurrentHashMap<>();

    void register(@Observes @Priority(1) Router router) {
        router.route(PREFIX + "/*").order(Integer.MIN_VALUE).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        Recorded known = answers.get(context.request().uri());
        if (known == null) {
            record(context).onFailure(context::fail).onSuccess(recorded -> send(recorded, context));
        } else {
            send(known, context);
        }
    }

    private Future<Recorded> record(RoutingContext context) {
        String uri = context.request().uri();
        HttpClient client = context.vertx().createHttpClient(new HttpClientOptions().setMaxHeaderSize(64 * 1024));
        return client.request(
                        HttpMethod.GET,
                        context.request().localAddress().port(),
                        "127.0.0.1",
                        uri.substring(PREFIX.length()))
                .compose(request -> request.send())
                .compose(response -> response.body().map(body -> new Recorded(copied(response.headers()), body)))
                .onSuccess(recorded -> answers.put(uri, recorded))
                .onComplete(ended -> client.close());
    }

    private static MultiMap copied(MultiMap headers) {
        MultiMap copied = MultiMap.caseInsensitiveMultiMap().addAll(headers);
        NOT_COPIED.forEach(copied::remove);
        return copied;
    }

    private static void send(Recorded recorded, RoutingContext context) {
        HttpServerResponse response = context.response();
        response.headers().addAll(recorded.headers());
        response.end(recorded.body());
    }

    private record Recorded(MultiMap headers, Buffer body) {}
}
