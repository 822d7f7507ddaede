package press.masthead.deed;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to one thing.
 *
 * @param action what was done, for example: created, changed, published
 * @param type the path of the thing's type, for example: articles
 * @param label what an editor knows the thing by
 * @param version the version it has now; null if it is gone
 * @param changes which fields changed; none for what was created
 * @param note what whoever did it said of it
 */
public record Deed(
        String action,
        String type,
        UUID itemId,
        String label,
        @Nullable Integer version,
        List<Change> changes,
        @Nullable String note) {

    public Deed(String action, String type, UUID itemId, String label, @Nullable Integer version) {
        this(action, type, itemId, label, version, List.of(), null);
    }
}
