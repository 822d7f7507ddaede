package press.masthead.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server of this process: one per data directory, alive until the JVM ends. */
final class EmbeddedDatabase {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String SUPERUSER = "postgres";
    private static final String DATABASE = "masthead";

    private EmbeddedDatabase() {}

    /**
     * Starts the server, or finds the one this JVM already runs.
     *
     * @param directory where the data lives between runs; null for a throw-away database
     * @return its JDBC URL
     */
    static synchronized String start(@Nullable Path directory) {
        // A system property and not a static: live reload and test profiles load this class anew in the same JVM.
        String key = "masthead.embedded-database.url." + (directory == null ? "" : directory.toAbsolutePath());
        String running = System.getProperty(key);
        if (running != null) {
            return running;
        }
        try {
            long from = System.nanoTime();
            EmbeddedPostgres server = builder(directory).start();
            createDatabase(server);
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE + "?user=" + SUPERUSER
                    + "&password=" + SUPERUSER;
            System.setProperty(key, url);
            LOG.warnf(
                    "No JDBC URL is configured: embedded PostgreSQL on port %d, data in %s, ready in %d ms."
                            + " It is for trying out and small sites: any user of this machine can connect to it.",
                    server.getPort(),
                    directory == null ? "a temporary directory" : directory,
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from));
            return url;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start: " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres.Builder builder(@Nullable Path directory) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("max_connections", "100")
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        if (System.getProperty("os.name").startsWith("Linux")) {
            builder.setLocaleConfig("locale", "C.UTF-8");
        }
        if (directory != null) {
            Path data = directory.toAbsolutePath();
            stopOrphan(data);
            builder.setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on");
        }
        return builder;
    }

    /** A JVM that was killed leaves its postmaster behind, holding the data directory. */
    private static void stopOrphan(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        Path lockFile = data.resolve("epg-lock"); // held by the JVM that started the server, for as long as it lives
        if (!Files.exists(pidFile) || !Files.exists(lockFile)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new IOException("the embedded database in " + data + " is in use by another process");
            }
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
        Optional<ProcessHandle> orphan = ProcessHandle.of(pid)
                .filter(p -> p.info().command().map(c -> c.contains("postgres")).orElse(false));
        if (orphan.isPresent()) {
            LOG.warnf("Stopping the PostgreSQL (pid %d) that an earlier run left behind", pid);
            stop(orphan.get());
        }
    }

    private static void stop(ProcessHandle postmaster) throws IOException {
        postmaster.destroy();
        try {
            postmaster.onExit().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("PostgreSQL " + postmaster.pid() + ", left by an earlier run, does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void createDatabase(EmbeddedPostgres server) throws IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
