package press.masthead.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.jspecify.annotations.Nullable;

/**
 * Makes a place in a list into a cursor and back.
 *
 * <p>A cursor is sealed with the query it came from, by a secret that all nodes share through the database: it can neither be
 * forged nor used with other filters or another order.
 */
@Singleton
public final class CursorSeal {

    private static final int SEAL_BYTES = 16;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AgroalDataSource database;
    private volatile byte @Nullable [] secret;

    CursorSeal(AgroalDataSource database) {
        this.database = database;
    }

    public String seal(String query, List<String> position) {
        try {
            byte[] content = JSON.writeValueAsBytes(position);
            byte[] seal = sealOf(query, content);
            byte[] cursor = Arrays.copyOf(seal, seal.length + content.length);
            System.arraycopy(content, 0, cursor, seal.length, content.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are JSON", e);
        }
    }

    /** The place in the list, unless this cursor was not made for this query. */
    public Optional<List<String>> open(String query, String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length <= SEAL_BYTES) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOfRange(bytes, SEAL_BYTES, bytes.length);
            return MessageDigest.isEqual(Arrays.copyOf(bytes, SEAL_BYTES), sealOf(query, content))
                    ? Optional.of(JSON.readValue(content, new TypeReference<List<String>>() {}))
                    : Optional.empty();
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }

    private byte[] sealOf(String query, byte[] content) {
        byte[] bound =
                new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret()).hmac(query.getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(new HmacUtils(HmacAlgorithms.HMAC_SHA_256, bound).hmac(content), SEAL_BYTES);
    }

    private byte[] secret() {
        byte[] known = secret;
        if (known == null) {
            throw new IllegalStateException("The secret of the cursors has not been read");
        }
        return known;
    }

    /** Once, at the start, so that no request has to leave its own transaction for it. */
    void read(@Observes StartupEvent started) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select value from editorial.secret where name = 'cursor'")) {
            found.next();
            secret = found.getBytes(1);
        }
    }
}
