package press.masthead.preview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** The links. */
@Singleton
class PreviewLinkRepository implements PanacheRepositoryBase<PreviewLink, UUID> {

    void revokeAllOf(UUID article, Instant now) {
        update("revokedAt = ?1 where articleId = ?2 and revokedAt is null", now, article);
    }

    /** What has long led nowhere is told to nobody. */
    void forget(Instant expiredBefore) {
        delete("expiresAt < ?1", expiredBefore);
    }
}
