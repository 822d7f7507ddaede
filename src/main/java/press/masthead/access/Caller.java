package press.masthead.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who makes the present request. Nobody, as long as no valid key was asked for and found. */
@RequestScoped
public class Caller {

    private @Nullable UUID keyId;
    private @Nullable String name;
    private @Nullable Role role;

    /** The id of the caller's key; null for nobody. */
    public @Nullable UUID keyId() {
        return keyId;
    }

    /** Who calls, in one text for all kinds of callers: {@code key:<uuid>}; null for nobody. */
    public @Nullable String actorId() {
        return keyId == null ? null : "key:" + keyId;
    }

    /** What people call who calls; null for nobody. */
    public @Nullable String actorName() {
        return name;
    }

    /** Whether the caller may publish before the end of an embargo. */
    public boolean mayOverrideEmbargo() {
        return is(Role.admin);
    }

    public boolean is(Role wanted) {
        return role == wanted;
    }

    void is(UUID keyId, String name, Role role) {
        this.keyId = keyId;
        this.name = name;
        this.role = role;
    }
}
