package press.masthead.cache;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Drops what a transaction makes untrue: on this node before the writer is answered, and on the others by a notice that
 * PostgreSQL hands out with the commit, or not at all.
 */
@Singleton
public final class Purges {

    static final String CHANNEL = "masthead_purge";

    /** In place of tags: everything. */
    static final String EVERYTHING = "*";

    /** PostgreSQL refuses a notice of 8,000 bytes. */
    private static final int LONGEST_NOTICE = 7_900;

    private final String node = UUID.randomUUID().toString();
    private final AnswerCache cache;
    private final TransactionSynchronizationRegistry transactions;
    private final DataSource database;
    private final Event<TagsPurged> listeners;

    Purges(
            AnswerCache cache,
            TransactionSynchronizationRegistry transactions,
            DataSource database,
            Event<TagsPurged> listeners) {
        this.cache = cache;
        this.transactions = transactions;
        this.database = database;
        this.listeners = listeners;
    }

    /** Purges these tags if the present transaction is committed. */
    @SuppressWarnings("unchecked") // what was put there is what is got
    public void add(Set<String> tags) {
        if (tags.isEmpty()) {
            return;
        }
        Set<String> all = (Set<String>) transactions.getResource(Purges.class);
        if (all == null) {
            all = new TreeSet<>();
            transactions.putResource(Purges.class, all);
            transactions.registerInterposedSynchronization(new OnCommit(all));
        }
        all.addAll(tags);
    }

    /** Purges everything if the present transaction is committed. */
    public void addAll() {
        add(Set.of(EVERYTHING));
    }

    /** What another node purged. */
    void hear(@Nullable String notice) {
        if (notice == null || notice.startsWith(node)) {
            return;
        }
        // The first word is the node that purged, and no tag.
        purge(Set.copyOf(Arrays.asList(notice.split(" "))));
    }

    private void purge(Set<String> tags) {
        if (tags.contains(EVERYTHING)) {
            cache.purgeAll();
        } else {
            cache.purge(Set.copyOf(tags));
        }
    }

    private void tell(Set<String> tags) {
        String notice = node + " " + String.join(" ", tags);
        // Inside the transaction, so that the data source gives the connection of the transaction.
        try (Connection connection = database.getConnection();
                PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            notify.setString(1, CHANNEL);
            notify.setString(2, notice.length() < LONGEST_NOTICE ? notice : node + " " + EVERYTHING);
            notify.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the other nodes can't be told what to drop", e);
        }
    }

    private final class OnCommit implements Synchronization {

        private final Set<String> tags;

        OnCommit(Set<String> tags) {
            this.tags = tags;
        }

        @Override
        public void beforeCompletion() {
            tell(tags);
            listeners.fire(new TagsPurged(Set.copyOf(tags), tags.contains(EVERYTHING)));
        }

        /** Of a transaction whose end is unknown, it is purged too. */
        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_ROLLEDBACK) {
                purge(tags);
            }
        }
    }
}
