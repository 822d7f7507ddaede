package press.masthead.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was let in.
 *
 * @param keyId the id of their key; null for somebody who came with a token of another issuer
 * @param id the same for ever, for histories and logs
 * @param name how people know them
 */
record Actor(@Nullable UUID keyId, String id, String name, Role role, Scopes scopes) {

    /** The holder of this key. */
    static Actor of(ApiKey key) {
        return new Actor(key.getId(), "key:" + key.getId(), key.getName(), key.getRole(), key.getScopes());
    }
}
