package press.masthead.campaign.visitor;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * Hashes the opaque value that a frontend made up for a visitor, by a secret that all nodes share through the database: the same
 * visitor has the same hash everywhere, and who has not the secret can't find a visitor by it.
 */
@Singleton
public final class VisitorHash {

    private final AgroalDataSource database;
    private volatile byte[] secret = {};

    VisitorHash(AgroalDataSource database) {
        this.database = database;
    }

    /** What stands for this visitor in a {@link VisitorSketch}. */
    public long of(String visitor) {
        if (secret.length == 0) {
            throw new IllegalStateException("The secret of the visitors has not been read");
        }
        return ByteBuffer.wrap(new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret).hmac(visitor))
                .getLong();
    }

    void read(@Observes StartupEvent started) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select value from editorial.secret where name = 'visitor'")) {
            found.next();
            secret = found.getBytes(1);
        }
    }
}
