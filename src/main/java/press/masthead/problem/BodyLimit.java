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
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * How large a body may be. One that tells its length is refused before; this holds for one that does not. A body that breaks off, or
 * that is not framed as it says, is the sender's mistake and no failure of the service.
 */
@Singleton
public final class BodyLimit {

    static final long BYTES = 10L * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(BodyLimit.class);

    private final Instance<LargerBodies> larger;

    BodyLimit(@Any Instance<LargerBodies> larger) {
        this.larger = larger;
    }

    @ServerRequestFilter
    public void limit(ContainerRequestContext request, HttpServerRequest http) {
        if (http.getHeader("Transfer-Encoding") != null
                || http.getHeader("Content-Length") != null
                || http.version() == HttpVersion.HTTP_2) {
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
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            int read = readOn(target, from, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw exceeded(most);
            }
            return read;
        }

        private int readOn(byte[] target, int from, int length) {
            try {
                return super.read(target, from, length);
            } catch (IOException e) {
                LOG.debugf(e, "A body broke off");
                throw new ProblemException(
                        ProblemType.BAD_REQUEST, "The body broke off, or does not come in the chunks it says.");
            }
        }
    }
}
