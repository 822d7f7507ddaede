package press.masthead.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A system of the newsroom that takes webhooks, and can refuse them. */
public final class WebhookReceiver implements QuarkusTestResourceLifecycleManager {

    public static final List<String> SECRETS =
            List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD");

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private @Nullable HttpServer server;

    /** One request. */
    public record Received(String id, long timestamp, String signature, String body) {

        public JsonPath json() {
            return JsonPath.from(body);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            opened.setExecutor(Executors.newCachedThreadPool());
            opened.createContext("/hook", this::take);
            opened.start();
            server = opened;
            return Map.of(
                    "masthead.reminders.webhook.url",
                    "http://localhost:" + opened.getAddress().getPort() + "/hook",
                    "masthead.reminders.webhook.secrets",
                    String.join(",", SECRETS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(WebhookReceiver.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** What came since it was last cleared. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** Forgets what came, and answers this from now on. */
    public void clear(int answer) {
        received.clear();
        status = answer;
    }

    private void take(HttpExchange exchange) throws IOException {
        received.add(new Received(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                Long.parseLong(exchange.getRequestHeaders().getFirst("webhook-timestamp")),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (status / 100 == 3) {
            exchange.getResponseHeaders().set("Location", "/hook");
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
