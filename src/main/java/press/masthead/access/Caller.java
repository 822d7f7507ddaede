package press.masthead.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who makes the present request. Nobody, as long as no valid key was asked for and found. */
@RequestScoped
public class Caller {

    private @Nullable UUID keyId;
    private @Nullable Role role;

    /** The id of the caller's key; null for nobody. */
    public @Nullable UUID keyId() {
        return keyId;
    }

    public boolean is(Role wanted) {
        return role == wanted;
    }

    void is(UUID keyId, Role role) {
        this.keyId = keyId;
        this.role = role;
    }
}
