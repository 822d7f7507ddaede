package press.masthead.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** How large a body may be. One that tells its length is refused before; this holds for one that comes in chunks. */
final class BodyLimit {

    static final long BYTES = 10L * 1024 * 1024;

    @ServerRequestFilter
    public void limit(ContainerRequestContext request) {
        if (request.getHeaderString("Transfer-Encoding") != null) {
            request.setEntityStream(new Limited(request.getEntityStream()));
        }
    }

    static ProblemException exceeded() {
        return new ProblemException(
                ProblemType.TOO_LARGE, "A body has at most %d bytes, which are 10 MiB.".formatted(BYTES));
    }

    private static final class Limited extends FilterInputStream {

        private long left = BYTES;

        Limited(InputStream body) {
            super(body);
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
                throw exceeded();
            }
        }
    }
}
