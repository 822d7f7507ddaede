package press.masthead.cdn;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import press.masthead.cache.TagsPurged;

/**
 * Keeps what CDNs are to be told, from the commit that makes it necessary until they have taken it. Each purge is given out to
 * one node at a time.
 */
@Singleton
public class PurgeQueueService {

    static final int MOST_AT_ONCE = 1_000;

    /** Beyond so many, a CDN is told faster to drop everything. */
    static final int MOST_TAGS = 2_000;

    /** Longer than it can take to tell that many tags; after that, the node that has them is dead. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final DataSource database;
    private final Cdns cdns;
    private final CdnConfig config;

    PurgeQueueService(DataSource database, Cdns cdns, CdnConfig config) {
        this.database = database;
        this.cdns = cdns;
        this.config = config;
    }

    /** In the transaction that makes it necessary. */
    void add(@Observes TagsPurged purged) {
        if (cdns.all().isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into editorial.cdn_purge (cdn, tags) select cdn, ? from unnest(?) cdn")) {
            insert.setObject(1, purged.everything() ? null : texts(purged.tags()), Types.ARRAY);
            insert.setObject(2, texts(cdns.names()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("what CDNs are to drop can't be kept", e);
        }
    }

    /** Those that are due. Nobody else gets them, unless nothing is heard of them for {@link #LEASE}. */
    @Transactional
    DuePurges claim(String cdn) {
        List<Long> ids = new ArrayList<>();
        Set<String> tags = new HashSet<>();
        boolean everything = false;
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement("""
                        update editorial.cdn_purge set send_at = now() + ? * interval '1 ms' where id in (
                            select id from editorial.cdn_purge where cdn = ? and send_at <= now()
                            order by send_at limit ? for update skip locked)
                        returning id, tags, queued_at < now() - ? * interval '1 ms'
                        """)) {
            claim.setLong(1, LEASE.toMillis());
            claim.setString(2, cdn);
            claim.setInt(3, MOST_AT_ONCE);
            claim.setLong(4, config.patience().toMillis());
            try (ResultSet row = claim.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                    Array named = row.getArray(2);
                    if (named == null || row.getBoolean(3)) {
                        everything = true;
                    } else {
                        tags.addAll(List.of((String[]) named.getArray()));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what CDNs are to drop can't be read", e);
        }
        return new DuePurges(ids, tags, everything || tags.size() > MOST_TAGS);
    }

    /** The CDN has taken them. It is told once more, and then they are forgotten. */
    @Transactional
    void arrived(DuePurges sent) {
        long again = config.again().toMillis();
        change("delete from editorial.cdn_purge where id = any(?) and (sent or ? = 0)", ids(sent), again);
        change(
                "update editorial.cdn_purge set sent = true, send_at = now() + ? * interval '1 ms' where id = any(?)",
                again,
                ids(sent));
    }

    /** The CDN has not taken them, and whoever tries next may have them. Of many that ask for everything, one is enough. */
    @Transactional
    void failed(DuePurges unsent) {
        if (unsent.everything()) {
            change(
                    "delete from editorial.cdn_purge where id = any(?) and id <> ?",
                    ids(unsent),
                    unsent.ids().get(0));
            change(
                    "update editorial.cdn_purge set tags = null, send_at = now() where id = ?",
                    unsent.ids().get(0));
        } else {
            change("update editorial.cdn_purge set send_at = now() where id = any(?)", (Object) ids(unsent));
        }
    }

    /** Forgets what was to be told to CDNs that are there no longer. */
    @Transactional
    void forgetOthers() {
        change("delete from editorial.cdn_purge where cdn <> all(?)", (Object) texts(cdns.names()));
    }

    private void change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("what CDNs are to drop can't be changed", e);
        }
    }

    private static Long[] ids(DuePurges purges) {
        return purges.ids().toArray(Long[]::new);
    }

    private static String[] texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
