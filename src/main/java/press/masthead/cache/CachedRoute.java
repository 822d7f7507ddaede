package press.masthead.cache;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import press.masthead.problem.AcceptedType;
import press.masthead.problem.FailedRoutes;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.problem.PublicAddress;

/**
 * Answers from what is kept, on the event loop. What is not kept is made by the endpoint behind, once for all who ask for it
 * at the same time.
 */
@Singleton
public final class CachedRoute implements Handler<RoutingContext> {

    private static final String JSON = "application/json";

    private final AnswerCache cache;
    private final Representation representation;
    private final DatabaseTrouble trouble;
    private final PublicAddress address;
    private final FailedRoutes problems;
    private final CacheConfig config;
    private final ConcurrentMap<String, Load> loads = new ConcurrentHashMap<>();

    CachedRoute(
            AnswerCache cache,
            Representation representation,
            DatabaseTrouble trouble,
            PublicAddress address,
            FailedRoutes problems,
            CacheConfig config) {
        this.cache = cache;
        this.representation = representation;
        this.trouble = trouble;
        this.address = address;
        this.problems = problems;
        this.config = config;
    }

    @Override
    public void handle(RoutingContext context) {
        if (AcceptedType.takes(context.request().headers(), JSON)) {
            handleFile(context);
        } else {
            context.next();
        }
    }

    /** The same for what has its format in its address, and is answered in that whatever the client says it accepts. */
    public void handleFile(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!config.enabled() || !isRead(request) || request.headers().contains("If-Match")) {
            context.next();
            return;
        }
        String key = CacheKey.of(address.of(request), request.path(), request.query());
        long now = System.nanoTime();
        CachedAnswer kept = cache.find(key);
        if (kept != null && cache.isFresh(kept, now)) {
            answer(request, kept, false);
            return;
        }
        CachedAnswer old = kept != null && cache.isPassable(kept, now) ? kept : null;
        if (trouble.isKnown() && !trouble.mayTry(now)) {
            if (old == null) {
                problems.answer(new ProblemException(ProblemType.UNAVAILABLE), request);
            } else {
                answer(request, old, true);
            }
            return;
        }
        load(context, new Load(key, now, cache.purgeCount(), old));
    }

    private void load(RoutingContext context, Load load) {
        Load running = loads.putIfAbsent(load.key(), load);
        // What began before a purge would show whoever asks now what was before it.
        if (running != null && running.purgesBefore() == load.purgesBefore()) {
            await(context, running);
            return;
        }
        load.begin(context);
        context.addEndHandler(ended -> {
            int status = context.response().getStatusCode();
            if (status == 503 || load.hasFailed()) {
                trouble.began(System.nanoTime());
            } else if (status < 500) {
                trouble.ended();
            }
            loads.remove(load.key(), load);
            load.end();
        });
        context.next();
    }

    private void await(RoutingContext context, Load running) {
        Context own = context.vertx().getOrCreateContext();
        context.request().pause();
        running.done()
                .thenAccept(made -> own.runOnContext(none -> {
                    context.request().resume();
                    if (context.response().closed()) {
                        return;
                    }
                    if (made != null) {
                        answer(context.request(), made, false);
                    } else if (trouble.isKnown()) {
                        handleFile(context);
                    } else {
                        context.next();
                    }
                }));
    }

    /** @param stale whether it may be older than what is published */
    private void answer(HttpServerRequest request, CachedAnswer answer, boolean stale) {
        boolean gzip = Representation.takesGzip(request);
        boolean known = Representation.isKnown(answer, request);
        HttpServerResponse response = request.response();
        if (stale) {
            representation.staleHeaders(answer, request, !known, response::putHeader);
        } else {
            representation.headers(answer, request, !known, response::putHeader);
        }
        response.putHeader(HttpHeaders.ETAG, '"' + answer.etag(gzip) + '"');
        if (known) {
            response.setStatusCode(304).end();
            return;
        }
        Buffer body = answer.body(gzip);
        if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }

    private static boolean isRead(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    }
}
