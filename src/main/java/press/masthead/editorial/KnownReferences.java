package press.masthead.editorial;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What references mean, as far as it was looked up in the present transaction. */
@TransactionScoped
class KnownReferences implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Map<Wanted, Referred> known = new HashMap<>();
    private final transient Map<Wanted, Boolean> unknown = new HashMap<>();

    boolean has(Wanted wanted) {
        return known.containsKey(wanted) || unknown.containsKey(wanted);
    }

    @Nullable
    Referred get(Wanted wanted) {
        return known.get(wanted);
    }

    void put(Wanted wanted, @Nullable Referred found) {
        if (found == null) {
            unknown.put(wanted, true);
        } else {
            known.put(wanted, found);
            known.put(new Wanted(wanted.type(), found.id().toString()), found);
        }
    }

    void forget(EditorialType type) {
        known.keySet().removeIf(wanted -> wanted.type().equals(type));
        unknown.keySet().removeIf(wanted -> wanted.type().equals(type));
    }
}
