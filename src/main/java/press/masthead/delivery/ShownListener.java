package press.masthead.delivery;

import io.quarkus.arc.Arc;
import jakarta.persistence.PostLoad;

/** Notes each row that is read for an answer, so that no endpoint can forget to say what it shows. */
public class ShownListener {

    @PostLoad
    void loaded(Object row) {
        if (row instanceof Shown shown && Arc.container().requestContext().isActive()) {
            Arc.container().instance(ShownThings.class).get().add(shown);
        }
    }
}
