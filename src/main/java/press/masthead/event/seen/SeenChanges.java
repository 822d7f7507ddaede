package press.masthead.event.seen;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import press.masthead.event.ContentEvent;

/** Notes, at the end of each transaction, what readers may see otherwise because of it. */
@Singleton
final class SeenChanges {

    private static final String ARTICLE = "article";

    /** Of articles, readers notice nothing else. */
    private static final Set<String> OF_ARTICLES = Set.of("article.published", "article.unpublished");

    private static final Set<String> OTHERS = Set.of("author", "photo", "photo-credit", "section", "tag", "campaign");

    private final TransactionSynchronizationRegistry transactions;
    private final DataSource database;

    SeenChanges(TransactionSynchronizationRegistry transactions, DataSource database) {
        this.transactions = transactions;
        this.database = database;
    }

    @SuppressWarnings("unchecked") // what was put there is what is got
    void happened(@Observes ContentEvent event) {
        String type = event.getItemType();
        boolean mayBeSeen = type.equals(ARTICLE)
                ? OF_ARTICLES.contains(event.getType())
                : OTHERS.contains(type) && !event.getType().endsWith(".created");
        if (!mayBeSeen) {
            return;
        }
        SortedMap<UUID, String> touched = (SortedMap<UUID, String>) transactions.getResource(SeenChanges.class);
        if (touched == null) {
            touched = new TreeMap<>();
            transactions.putResource(SeenChanges.class, touched);
            transactions.registerInterposedSynchronization(new AtTheEnd(touched));
        }
        touched.put(event.getItemId(), type);
    }

    private void note(Map<UUID, String> touched) {
        // Inside the transaction, so that the data source gives the connection of the transaction.
        try (Connection connection = database.getConnection();
                PreparedStatement note = connection.prepareStatement("select editorial.touch(?, ?)")) {
            Array types = connection.createArrayOf("text", touched.values().toArray());
            Array ids = connection.createArrayOf("uuid", touched.keySet().toArray());
            note.setArray(1, types);
            note.setArray(2, ids);
            note.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("what readers see otherwise can't be noted", e);
        }
    }

    private final class AtTheEnd implements Synchronization {

        private final SortedMap<UUID, String> touched;

        AtTheEnd(SortedMap<UUID, String> touched) {
            this.touched = touched;
        }

        @Override
        public void beforeCompletion() {
            note(touched);
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing is left to do.
        }
    }
}
