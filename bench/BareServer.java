import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ceiling of this machine: a Vert.x server that does nothing but answer what the service answered once, with the
 * same bytes and headers.
 *
 * <p>Run as {@code java -cp 'target/quarkus-app/lib/main/*' bench/BareServer.java SERVICE PORT PATH...}; says when it is
 * ready.
 */
class BareServer extends AbstractVerticle {

    /** Headers that belong to the connection, or that the server writes by itself. */
    private static final Set<String> NOT_COPIED = Set.of("content-length", "transfer-encoding", "connection");

    private static final Map<String, Recorded> ANSWERS = new HashMap<>();
    private static int port;

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 3) {
            System.err.println("Usage: BareServer SERVICE PORT PATH...");
            System.exit(2);
        }
        port = Integer.parseInt(arguments[1]);
        for (String path : List.of(arguments).subList(2, arguments.length)) {
            ANSWERS.put(path, record(arguments[0] + path));
        }
        int eventLoops = 2 * Runtime.getRuntime().availableProcessors();
        Vertx.vertx()
                .deployVerticle(BareServer::new, new DeploymentOptions().setInstances(eventLoops))
                .onSuccess(id -> System.out.println("The bare server is ready."))
                .onFailure(failure -> {
                    System.err.println(failure);
                    System.exit(1);
                });
    }

    private static Recorded record(String address) throws Exception {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpResponse<byte[]> answer =
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        answer.headers().map().forEach((name, values) -> {
            if (!NOT_COPIED.contains(name)) {
                headers.add(name, values);
            }
        });
        return new Recorded(headers, Buffer.buffer(answer.body()));
    }

    @Override
    public void start(Promise<Void> started) {
        vertx.createHttpServer()
                .requestHandler(BareServer::answer)
                .listen(port, "127.0.0.1")
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private static void answer(HttpServerRequest request) {
        Recorded recorded = ANSWERS.get(request.uri());
        if (recorded == null) {
            request.response().setStatusCode(404).end();
            return;
        }
        request.response().headers().addAll(recorded.headers());
        request.response().end(recorded.body());
    }

    /** What the service answered. */
    record Recorded(MultiMap headers, Buffer body) {}
}
