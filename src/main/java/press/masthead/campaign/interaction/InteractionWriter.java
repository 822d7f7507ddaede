package press.masthead.campaign.interaction;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps interactions and counts them, in one transaction: those that were kept before are counted already. */
@Singleton
class InteractionWriter {

    private static final String KEEP = """
            insert into editorial.campaign_interaction
                (day, campaign_id, id, type, variant, placement, country, article, at, received_at, bot)
            select * from unnest(?::date[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::timestamptz[], ?::timestamptz[], ?::boolean[])
            on conflict do nothing
            returning day, campaign_id, id""";

    private final AgroalDataSource database;
    private final Partitions partitions;
    private final HourWriter hours;

    InteractionWriter(AgroalDataSource database, Partitions partitions, HourWriter hours) {
        this.database = database;
        this.partitions = partitions;
        this.hours = hours;
    }

    /** After this they are safe. */
    void write(List<CheckedInteraction> interactions) throws SQLException {
        SortedMap<InteractionKey, CheckedInteraction> byKey = new TreeMap<>();
        interactions.forEach(interaction -> byKey.putIfAbsent(interaction.key(), interaction));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                partitions.make(
                        connection,
                        byKey.keySet().stream()
                                .map(InteractionKey::day)
                                .collect(Collectors.toCollection(TreeSet::new)));
                bound(connection);
                hours.add(connection, HourCounts.of(keep(connection, byKey)));
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                partitions.forget();
                rollBack(connection, e);
                throw e;
            }
        }
    }

    /** Answers those that were not kept before. */
    private static List<CheckedInteraction> keep(
            Connection connection, SortedMap<InteractionKey, CheckedInteraction> byKey) throws SQLException {
        try (var statement = connection.prepareStatement(KEEP)) {
            new Rows<>(connection, statement, byKey.values())
                    .column("date", one -> one.key().day())
                    .column("uuid", one -> one.key().campaign())
                    .column("text", one -> one.key().id())
                    .column("text", CheckedInteraction::type)
                    .column("text", CheckedInteraction::variant)
                    .column("text", CheckedInteraction::placement)
                    .column("text", CheckedInteraction::country)
                    .column("text", CheckedInteraction::article)
                    .column("timestamptz", CheckedInteraction::at)
                    .column("timestamptz", CheckedInteraction::receivedAt)
                    .column("boolean", CheckedInteraction::bot);
            List<CheckedInteraction> kept = new ArrayList<>();
            try (ResultSet returned = statement.executeQuery()) {
                while (returned.next()) {
                    InteractionKey key = new InteractionKey(
                            returned.getObject(1, LocalDate.class),
                            returned.getObject(2, UUID.class),
                            returned.getString(3));
                    kept.add(Objects.requireNonNull(byKey.get(key)));
                }
            }
            return kept;
        }
    }

    private static void bound(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = '10s'");
        }
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
