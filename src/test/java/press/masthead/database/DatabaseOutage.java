package press.masthead.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Stands between the service and its whole database, and can take it away in the two ways in which networks do. */
public final class DatabaseOutage implements QuarkusTestResourceLifecycleManager {

    /** How the database is away. */
    enum Way {
        /** Its machine says so: connections are closed, and new ones refused. */
        refused,
        /** Nobody says anything: what is sent is lost. Connections from before never answer again. */
        silent
    }

    private static final Set<Socket> OPEN = ConcurrentHashMap.newKeySet();

    private static volatile @Nullable Way away;
    private static volatile String url = "";

    private @Nullable ServerSocket server;

    static void takeAway(Way way) {
        away = way;
        if (way == Way.refused) {
            OPEN.forEach(DatabaseOutage::close);
        }
        OPEN.clear();
    }

    static void giveBack() {
        away = null;
    }

    /** A connection past the proxy, as another node has it. */
    static Connection behind() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public Map<String, String> start() {
        try {
            url = EmbeddedDatabase.start(null);
            ServerSocket listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
            server = listening;
            daemon(() -> accept(listening));
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    url.replaceFirst("//[^/]*/", "//127.0.0.1:" + listening.getLocalPort() + "/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        giveBack();
        if (server != null) {
            close(server);
        }
    }

    private static void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                if (away == Way.refused) {
                    close(client);
                } else if (away == null) {
                    connect(client);
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void connect(Socket client) throws IOException {
        URI database = URI.create(url.substring("jdbc:".length()));
        Socket behind = new Socket(database.getHost(), database.getPort());
        OPEN.add(client);
        OPEN.add(behind);
        daemon(() -> pass(client, behind));
        daemon(() -> pass(behind, client));
    }

    private static void pass(Socket from, Socket to) {
        byte[] some = new byte[8192];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int size = in.read(some); size >= 0; size = in.read(some)) {
                if (OPEN.contains(from)) {
                    out.write(some, 0, size);
                }
            }
        } catch (IOException e) {
            // the other end has gone, as it may
        }
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "database-outage");
        thread.setDaemon(true);
        thread.start();
    }
}
