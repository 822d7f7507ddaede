package press.masthead.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** How large a body may be. One that tells its length is refused before; this holds for one that does not. */
@Singleton
public final class BodyLimit {

    static final long BYTES = 10L * 1024 * 1024;

    private final Instance<LargerBodies> larger;

    BodyLimit(@Any Instance<LargerBodies> larger) {
        this.larger = larger;
    }

    @ServerRequestFilter
    public void limit(ContainerRequestContext request, HttpServerRequest http) {
        if (http.getHeader("Transfer-Encoding") != null
                || http.version() == HttpVersion.HTTP_2 && http.getHeader("Content-Length") == null) {
            request.setEntityStream(new Limited(request.getEntityStream(), most(http)));
        }
    }

    /** How many bytes the body of this request may have. */
    long most(HttpServerRequest request) {
        return larger.stream()
                .map(one -> one.most(request))
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .findFirst()
                .orElse(BYTES);
    }

    static ProblemException exceeded(long most) {
        return new ProblemException(
                ProblemType.TOO_LARGE,
                "The body of such a request has at most %d bytes%s."
                        .formatted(most, most == BYTES ? ", which are 10 MiB" : ""));
    }

    private static final class Limited extends FilterInputStream {

        private final long most;
        private long left;

        Limited(InputStream body, long most) {
            super(body);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = super.read(target, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw exceeded(most);
            }
        }
    }
}
