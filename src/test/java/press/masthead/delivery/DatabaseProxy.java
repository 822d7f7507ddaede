package press.masthead.delivery;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Stands between the delivery surface and its database, so that a test can take the database away and give it back. */
public final class DatabaseProxy implements QuarkusTestResourceLifecycleManager {

    /** Where EmbeddedDatabase says which throw-away server this JVM runs. */
    private static final String EMBEDDED = "masthead.embedded-database.url.";

    private static final Set<Socket> OPEN = ConcurrentHashMap.newKeySet();

    private static volatile boolean away;

    private @Nullable ServerSocket server;

    static void takeAway() {
        away = true;
        OPEN.forEach(DatabaseProxy::close);
        OPEN.clear();
    }

    static void giveBack() {
        away = false;
    }

    @Override
    public Map<String, String> start() {
        try {
            ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            server = listening;
            daemon(() -> accept(listening));
            return Map.of(
                    "quarkus.datasource.delivery.jdbc.url",
                    "jdbc:postgresql://127.0.0.1:" + listening.getLocalPort() + "/masthead");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        giveBack();
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                if (away) {
                    close(client);
                } else {
                    connect(client);
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void connect(Socket client) throws IOException {
        URI database = URI.create(System.getProperty(EMBEDDED).substring("jdbc:".length()));
        Socket behind = new Socket(database.getHost(), database.getPort());
        OPEN.add(client);
        OPEN.add(behind);
        daemon(() -> pass(client, behind));
        daemon(() -> pass(behind, client));
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // the other end has gone, as it may
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "database-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
