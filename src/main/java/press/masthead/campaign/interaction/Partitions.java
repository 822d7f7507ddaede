package press.masthead.campaign.interaction;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The partitions of the table of interactions, one for each day. */
@Singleton
class Partitions {

    private static final String TABLE = "editorial.campaign_interaction";

    private final Set<LocalDate> known = ConcurrentHashMap.newKeySet();

    /** Makes those that are missing, and commits. */
    void make(Connection connection, Collection<LocalDate> days) throws SQLException {
        List<LocalDate> missing =
                days.stream().filter(day -> !known.contains(day)).toList();
        if (missing.isEmpty()) {
            return;
        }
        try (var statement = connection.createStatement()) {
            lock(statement);
            for (LocalDate day : missing) {
                statement.execute("create table if not exists %s partition of %s for values from ('%s') to ('%s')"
                        .formatted(name(day), TABLE, day, day.plusDays(1)));
            }
        }
        connection.commit();
        known.addAll(missing);
    }

    /** Looks again, as they may be gone. */
    void forget() {
        known.clear();
    }

    /** Drops those of the days before this one, and commits. */
    void dropBefore(Connection connection, LocalDate first) throws SQLException {
        try (var statement = connection.createStatement()) {
            lock(statement);
            for (String name : names(statement)) {
                if (name.compareTo(name(first)) < 0) {
                    statement.execute("drop table " + name);
                }
            }
        }
        connection.commit();
        forget();
    }

    static String name(LocalDate day) {
        return TABLE + "_" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** One node at a time, and none waits long for the table, as everybody else would wait behind it. */
    private static void lock(Statement statement) throws SQLException {
        statement.execute("set local lock_timeout = '5s'");
        statement.execute("select pg_advisory_xact_lock(hashtextextended('" + TABLE + "', 0))");
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(
                "select 'editorial.' || relname from pg_inherits join pg_class on oid = inhrelid where inhparent = '"
                        + TABLE + "'::regclass")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }
}
