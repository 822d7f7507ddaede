package press.masthead.cache;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens to what other nodes purge, on a connection of its own. While it has none, nothing that is kept can be trusted; when
 * it has one again, all that was kept is dropped, as purges may have been lost.
 */
@Singleton
final class PurgeListener {

    private static final Logger LOG = Logger.getLogger(PurgeListener.class);

    /** A connection that broke without a word is noticed after this, and after the time that the check may take. */
    private static final int MILLIS_BETWEEN_CHECKS = 500;

    private static final int SECONDS_FOR_A_CHECK = 2;
    private static final int MILLIS_BETWEEN_TRIES = 250;

    private final AnswerCache cache;
    private final Purges purges;
    private final DataSource database;
    private final CacheConfig config;

    private volatile @Nullable Thread thread;

    PurgeListener(AnswerCache cache, Purges purges, DataSource database, CacheConfig config) {
        this.cache = cache;
        this.purges = purges;
        this.database = database;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            Thread listener = new Thread(this::run, "purge-listener");
            listener.setDaemon(true);
            thread = listener;
            listener.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread listener = thread;
        thread = null;
        if (listener != null) {
            listener.interrupt();
            listener.join(MILLIS_BETWEEN_CHECKS * 2L);
        }
    }

    private void run() {
        boolean told = false;
        while (isWanted()) {
            try (Connection connection = database.getConnection()) {
                told = false;
                try {
                    listen(connection);
                } finally {
                    cache.distrust();
                    unlisten(connection);
                }
            } catch (SQLException e) {
                if (!told && isWanted()) {
                    told = true;
                    LOG.warnf(
                            "Purges of other nodes can't be heard, and nothing is answered from memory: %s",
                            e.getMessage());
                }
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen " + Purges.CHANNEL);
        }
        cache.trust();
        while (isWanted()) {
            PGNotification[] notices = postgres.getNotifications(MILLIS_BETWEEN_CHECKS);
            if (notices == null || notices.length == 0) {
                if (!connection.isValid(SECONDS_FOR_A_CHECK)) {
                    throw new SQLException("the connection is lost");
                }
            } else {
                for (PGNotification notice : notices) {
                    purges.hear(notice.getParameter());
                }
            }
        }
    }

    /** The connection goes back to the pool, for others to use. */
    private static void unlisten(Connection connection) {
        try (Statement unlisten = connection.createStatement()) {
            unlisten.execute("unlisten *");
        } catch (SQLException e) {
            LOG.debug("It is lost, and with it what it listened to", e);
        }
    }

    private boolean isWanted() {
        return thread == Thread.currentThread();
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
