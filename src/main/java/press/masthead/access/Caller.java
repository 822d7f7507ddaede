package press.masthead.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who makes the present request. Nobody, as long as no valid key or token was asked for and found. */
@RequestScoped
public class Caller {

    private @Nullable Actor actor;

    /** The id of the caller's key; null for nobody, and for who came with a token. */
    public @Nullable UUID keyId() {
        return actor == null ? null : actor.keyId();
    }

    /**
     * What histories and logs know the caller by: {@code key:} and the key's id, or {@code oidc:}, the issuer, {@code #} and the
     * subject. It never changes and has at most 300 characters. Null for nobody.
     */
    public @Nullable String actorId() {
        return actor == null ? null : actor.id();
    }

    /** What people know the caller by, at most 200 characters: the name of the key, or of who the token is of. */
    public @Nullable String actorName() {
        return actor == null ? null : actor.name();
    }

    /** What the caller does in the newsroom; null for nobody. */
    public @Nullable Role role() {
        return actor == null ? null : actor.role();
    }

    public boolean is(Role wanted) {
        return role() == wanted;
    }

    /** Whether the caller may publish before an embargo ends. */
    public boolean mayOverrideEmbargo() {
        return actor != null && actor.scopes().overrideEmbargo(actor.role());
    }

    void is(Actor actor) {
        this.actor = actor;
    }
}
