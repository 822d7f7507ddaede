package press.masthead.campaign.interaction;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import press.masthead.campaign.visitor.VisitorSketch;

/** Adds to the hours of campaigns. */
@Singleton
class HourWriter {

    private static final String ADD = """
            insert into editorial.campaign_hour as h (campaign_id, hour, variant, placement, country,
                impressions, clicks, dismissals, reminders_requested, checkouts_started)
            select * from unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[],
                ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
            on conflict on constraint pk_campaign_hour do update set
                impressions = h.impressions + excluded.impressions,
                clicks = h.clicks + excluded.clicks,
                dismissals = h.dismissals + excluded.dismissals,
                reminders_requested = h.reminders_requested + excluded.reminders_requested,
                checkouts_started = h.checkouts_started + excluded.checkouts_started
            returning campaign_id, hour, variant, placement, country, visitors""";

    private static final String REPLACE_VISITORS = """
            update editorial.campaign_hour h set visitors = n.visitors
            from unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::bytea[])
                as n (campaign_id, hour, variant, placement, country, visitors)
            where h.campaign_id = n.campaign_id and h.hour = n.hour and h.variant = n.variant
                and h.placement = n.placement and h.country = n.country""";

    /** In the caller's transaction, until whose end nobody else adds to the same hours. */
    void add(Connection connection, SortedMap<CampaignHour, HourCounts> hours) throws SQLException {
        if (hours.isEmpty()) {
            return;
        }
        SortedMap<CampaignHour, VisitorSketch> visitors = new TreeMap<>();
        try (var statement = connection.prepareStatement(ADD)) {
            var rows = keys(connection, statement, hours);
            for (InteractionType type : InteractionType.values()) {
                rows.column("bigint", hour -> hour.getValue().of(type));
            }
            try (ResultSet returned = statement.executeQuery()) {
                while (returned.next()) {
                    CampaignHour hour = hour(returned);
                    VisitorSketch more = Objects.requireNonNull(hours.get(hour)).visitors();
                    if (more != null) {
                        visitors.put(
                                hour, VisitorSketch.of(returned.getBytes(6)).merge(more));
                    }
                }
            }
        }
        replace(connection, visitors);
    }

    private static void replace(Connection connection, SortedMap<CampaignHour, VisitorSketch> visitors)
            throws SQLException {
        if (visitors.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(REPLACE_VISITORS)) {
            keys(connection, statement, visitors).bytes(hour -> hour.getValue().toBytes());
            statement.executeUpdate();
        }
    }

    private static <T> Rows<Map.Entry<CampaignHour, T>> keys(
            Connection connection, PreparedStatement statement, SortedMap<CampaignHour, T> hours) throws SQLException {
        return new Rows<>(connection, statement, hours.entrySet())
                .column("uuid", hour -> hour.getKey().campaign())
                .column("timestamptz", hour -> hour.getKey().hour())
                .column("text", hour -> hour.getKey().variant())
                .column("text", hour -> hour.getKey().placement())
                .column("text", hour -> hour.getKey().country());
    }

    private static CampaignHour hour(ResultSet row) throws SQLException {
        return new CampaignHour(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }
}
