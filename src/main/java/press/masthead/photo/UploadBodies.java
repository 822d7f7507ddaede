package press.masthead.photo;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import press.masthead.problem.LargerBodies;

/** Lets files be longer than other bodies. */
@Singleton
final class UploadBodies implements LargerBodies {

    /** What may stand around the file: the other part, and the head of each. */
    static final long AROUND = 1L << 20;

    private static final Pattern FILE = Pattern.compile("/v1/editorial/photos/[^/]+/file");

    private final UploadConfig config;

    UploadBodies(UploadConfig config) {
        this.config = config;
    }

    @Override
    public OptionalLong most(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        boolean upload = type != null
                && !type.toLowerCase(Locale.ROOT).startsWith("application/json")
                && (request.method() == HttpMethod.POST
                        ? request.path().equals("/v1/editorial/photos")
                        : request.method() == HttpMethod.PUT
                                && FILE.matcher(request.path()).matches());
        return upload ? OptionalLong.of(config.maxBytes() + AROUND) : OptionalLong.empty();
    }
}
