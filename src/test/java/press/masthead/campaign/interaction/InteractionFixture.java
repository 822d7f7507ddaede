package press.masthead.campaign.interaction;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.masthead.campaign.CampaignApi;
import press.masthead.campaign.visitor.VisitorSketch;
import press.masthead.support.Http;

/** What frontends send of readers, and what is known of it afterwards. */
final class InteractionFixture {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0";

    private InteractionFixture() {}

    /** A new campaign that is shown under articles, with the variant control; its id. */
    static String campaign() {
        return campaign("{}");
    }

    static String campaign(String changes) {
        return CampaignApi.asAdmin().started(CampaignApi.campaign("counted-" + UUID.randomUUID(), changes));
    }

    static String event(String id, String type, String more) {
        return event(id, type, Instant.now(), more);
    }

    static String event(String id, String type, Instant at, String more) {
        return "{\"id\": \"%s\", \"type\": \"%s\", \"variant\": \"control\", \"at\": \"%s\"%s}"
                .formatted(id, type, at, more.isEmpty() ? "" : ", " + more);
    }

    static String batch(String... events) {
        return "{\"events\": [" + String.join(", ", events) + "]}";
    }

    /** So many impressions, each with an id that begins so. */
    static String impressions(String prefix, int count) {
        return batch(IntStream.range(0, count)
                .mapToObj(i -> event(prefix + i, "impression", ""))
                .toArray(String[]::new));
    }

    static Response send(String campaign, String body) {
        return sendAs(BROWSER, "application/json", campaign, body);
    }

    static Response sendAs(String userAgent, String mediaType, String campaign, String body) {
        return Http.anonymous()
                .header("User-Agent", userAgent)
                .contentType(mediaType)
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/campaigns/" + campaign + "/events");
    }

    static void counts(String campaign, String body) {
        send(campaign, body).then().statusCode(204);
    }

    /** The sums over all hours: impressions, clicks, dismissals, reminders, checkouts. */
    static List<Long> counted(AgroalDataSource database, String campaign) throws SQLException {
        List<Object> row = query(database, """
                select coalesce(sum(impressions), 0), coalesce(sum(clicks), 0), coalesce(sum(dismissals), 0),
                    coalesce(sum(reminders_requested), 0), coalesce(sum(checkouts_started), 0)
                from editorial.campaign_hour where campaign_id = '%s'""".formatted(campaign)).get(0);
        return row.stream().map(value -> ((Number) value).longValue()).toList();
    }

    /** About how many visitors saw it, in all hours together. */
    static long visitors(AgroalDataSource database, String campaign) throws SQLException {
        VisitorSketch all = VisitorSketch.empty();
        query(
                        database,
                        "select visitors from editorial.campaign_hour where visitors is not null and campaign_id = '%s'"
                                .formatted(campaign))
                .forEach(row -> all.merge(VisitorSketch.of((byte[]) row.get(0))));
        return all.estimate();
    }

    /** Rows of this query, their values as JDBC gives them. */
    static List<List<Object>> query(AgroalDataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            List<List<Object>> rows = new ArrayList<>();
            while (found.next()) {
                Object[] row = new Object[found.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(Arrays.asList(row));
            }
            return rows;
        }
    }

    /** The first column of the only row, or several, apart by commas. */
    static String text(AgroalDataSource database, String sql) throws SQLException {
        return query(database, sql).stream()
                .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
