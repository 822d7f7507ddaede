package press.masthead.deed;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** In whose name the present request does what it does. */
@RequestScoped
public class Signatory {

    private @Nullable String actor;
    private @Nullable String actorName;
    private @Nullable String role;

    /**
     * @param actor what the caller is known by for ever
     * @param actorName what people know the caller by now
     */
    public void sign(String actor, String actorName, String role) {
        this.actor = actor;
        this.actorName = actorName;
        this.role = role;
    }

    String actor() {
        return Objects.requireNonNull(actor);
    }

    String actorName() {
        return Objects.requireNonNull(actorName);
    }

    String role() {
        return Objects.requireNonNull(role);
    }
}
