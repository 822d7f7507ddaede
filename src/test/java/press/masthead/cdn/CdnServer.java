package press.masthead.cdn;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for a CDN: it notes what it is asked, and answers as it is told. It follows what Fastly and Cloudflare document of
 * their APIs; neither can be had here. Varnish itself is asked by {@code examples/varnish/check.sh}.
 */
final class CdnServer implements AutoCloseable {

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int status = 200;
    private volatile @Nullable String retryAfter;

    /** One request. */
    record Asked(String method, String path, Map<String, String> headers, String body) {

        String header(String name) {
            return Objects.requireNonNullElse(headers.get(name), "");
        }

        List<String> keys() {
            return List.of(header(method.equals("PURGE") ? "xkey-purge" : "Surrogate-Key")
                    .split(" "));
        }
    }

    CdnServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::take);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What it was asked since it was last cleared. */
    List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** Forgets what came, and answers this from now on. */
    void answer(int answer, @Nullable String waiting) {
        asked.clear();
        status = answer;
        retryAfter = waiting;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
        asked.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (retryAfter != null) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
