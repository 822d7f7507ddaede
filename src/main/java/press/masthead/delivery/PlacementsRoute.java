package press.masthead.delivery;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.AcceptedType;
import press.masthead.problem.ProblemException;

/**
 * Answers readers' placements from memory. What has to ask the database, has a fault, or comes with a condition goes on to
 * {@link PlacementsResource}, which answers the same.
 */
@Singleton
final class PlacementsRoute implements Handler<RoutingContext> {

    private static final int MOST_PARAMETERS = 1_000;
    private static final CharSequence CONTENT_TYPE = HttpHeaders.createOptimized(PlacementAnswer.CONTENT_TYPE);

    private final PlacementDecisions decisions;
    private final PlacementAnswers answers;
    private final SharedPlacements shared;

    PlacementsRoute(PlacementDecisions decisions, PlacementAnswers answers, SharedPlacements shared) {
        this.decisions = decisions;
        this.answers = answers;
        this.shared = shared;
    }

    @Override
    public void handle(RoutingContext context) {
        PlacementAnswer answer = isPlain(context.request().headers())
                ? answer(Objects.requireNonNullElse(context.request().query(), ""))
                : null;
        if (answer == null) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, CONTENT_TYPE);
        response.putHeader(HttpHeaders.CACHE_CONTROL, answer.cacheControl());
        if (answer.etag() != null) {
            response.putHeader(HttpHeaders.ETAG, '"' + answer.etag() + '"');
        }
        response.end(answer.body());
    }

    private @Nullable PlacementAnswer answer(String query) {
        PlacementAnswer known = shared.known(query);
        if (known != null) {
            return known;
        }
        PlacementRequest request = read(query);
        return request == null || request.isEditorial() ? null : shared.keep(query, request, () -> decide(request));
    }

    private @Nullable PlacementAnswer decide(PlacementRequest request) {
        return decisions
                .decideAtOnce(request)
                .map(selection -> answers.of(selection, request))
                .orElse(null);
    }

    private static boolean isPlain(MultiMap headers) {
        return AcceptedType.takes(headers, MediaType.APPLICATION_JSON)
                && !headers.contains(HttpHeaders.IF_NONE_MATCH)
                && !headers.contains(HttpHeaders.IF_MATCH);
    }

    private static @Nullable PlacementRequest read(String query) {
        try {
            return PlacementRequest.read(
                    new QueryStringDecoder(query, StandardCharsets.UTF_8, false, MOST_PARAMETERS, false).parameters());
        } catch (ProblemException | IllegalArgumentException e) {
            return null;
        }
    }
}
