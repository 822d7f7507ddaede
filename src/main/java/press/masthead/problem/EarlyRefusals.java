package press.masthead.problem;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Refuses what the HTTP server beneath would refuse without a word, so that these requests too are answered with a problem. */
@Singleton
public final class EarlyRefusals {

    /** Before whatever answers; what a refusal needs too, such as the headers of CORS, comes before. */
    public static final int ORDER = Integer.MIN_VALUE + 1;

    private static final int LONGEST_ADDRESS = 8 * 1024;
    private static final int LARGEST_HEADERS = 16 * 1024;
    private static final String PUNCTUATION = "/?&=-_.~,:@+";
    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final String LENGTH = "[0-9]{1,18}";

    private final FailedRoutes answers;
    private final BodyLimit bodies;

    EarlyRefusals(FailedRoutes answers, BodyLimit bodies) {
        this.answers = answers;
        this.bodies = bodies;
    }

    void register(@Observes Router router) {
        router.route()
                .order(ORDER)
                .handler(context -> refusal(context.request())
                        .ifPresentOrElse(problem -> answers.answer(problem, context.request()), context::next))
                .failureHandler(this::refuseUnrouted);
    }

    /** The router has refused a request without a host that can be read, or without a path, before any route had it. */
    private void refuseUnrouted(RoutingContext context) {
        if (context.statusCode() == 400 && context.request().authority() == null) {
            answers.answer(noHost(), context.request());
        } else if (context.statusCode() == 404 && !context.request().path().startsWith("/")) {
            answers.answer(new ProblemException(ProblemType.NOT_FOUND), context.request());
        } else {
            context.next();
        }
    }

    private static ProblemException noHost() {
        return new ProblemException(ProblemType.BAD_REQUEST, "The header Host must be the name of a host.");
    }

    private Optional<ProblemException> refusal(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_ADDRESS) {
            return Optional.of(new ProblemException(ProblemType.URI_TOO_LONG));
        }
        if (!isAddress(request.uri())) {
            return Optional.of(
                    new ProblemException(
                            ProblemType.BAD_REQUEST,
                            "The address holds a character that must be percent-encoded, or a percent sign without two hexadecimal digits."));
        }
        if (request.query() != null && request.query().indexOf('%') >= 0) {
            Faults faults = new Faults();
            EncodedText.check(request.query(), faults);
            if (!faults.isEmpty()) {
                return Optional.of(new ProblemException(ProblemType.INVALID_REQUEST, null, faults.all()));
            }
        }
        if (sizeOfHeaders(request) > LARGEST_HEADERS) {
            return Optional.of(new ProblemException(ProblemType.HEADERS_TOO_LARGE));
        }
        if (isFramedOtherwise(request)) {
            close(request);
            return Optional.of(
                    new ProblemException(
                            ProblemType.BAD_REQUEST,
                            "A body comes with Content-Length or Transfer-Encoding: chunked, and a request has one header Host."));
        }
        String host = request.getHeader("Host");
        if (host != null && host.isBlank()) {
            return Optional.of(noHost());
        }
        String type = request.getHeader("Content-Type");
        if (type != null && WITH_BODY.contains(request.method()) && !isMediaType(type)) {
            return Optional.of(Statuses.unsupported(type));
        }
        String length = request.getHeader("Content-Length");
        return length == null ? Optional.empty() : refusalOfBody(length, request);
    }

    private Optional<ProblemException> refusalOfBody(String length, HttpServerRequest request) {
        long most = bodies.most(request);
        if (length.matches(LENGTH) && Long.parseLong(length) <= most) {
            return Optional.empty();
        }
        close(request);
        return Optional.of(BodyLimit.exceeded(most));
    }

    /** A proxy in front may see another request where this one ends (RFC 9112, sections 3.2 and 6.3). */
    private static boolean isFramedOtherwise(HttpServerRequest request) {
        String coding = request.getHeader("Transfer-Encoding");
        return (coding != null
                        && (!coding.equalsIgnoreCase("chunked")
                                || request.headers().getAll("Transfer-Encoding").size() > 1))
                || request.headers().getAll("Host").size() > 1;
    }

    private static boolean isMediaType(String type) {
        try {
            MediaType.valueOf(type);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** HTTP/2 has no such header: it ends the stream. */
    private static void close(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2) {
            request.response().putHeader("Connection", "close");
        }
    }

    private static boolean isAddress(String uri) {
        if (isPlain(uri)) {
            return true;
        }
        try {
            return uri.chars().allMatch(c -> c < FIRST_BEYOND_ASCII) && new URI(uri).getRawPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Nearly all are, and parsing them would cost more than answering from memory. */
    private static boolean isPlain(String uri) {
        for (int i = 0; i < uri.length(); i++) {
            char c = uri.charAt(i);
            boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!alphanumeric && PUNCTUATION.indexOf(c) < 0) {
                return false;
            }
        }
        return uri.startsWith("/") && !uri.startsWith("//");
    }

    private static int sizeOfHeaders(HttpServerRequest request) {
        int size = 0;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }
}
