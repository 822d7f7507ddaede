package press.masthead.custom;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many parts a schema has when every reference in it is followed. References that multiply make few lines into more parts
 * than can ever be checked. A reference that comes back to where it began counts once.
 */
final class SchemaWeight {

    private static final long MOST = 10_000;

    private final SchemaParts parts;
    private final Map<String, Long> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private SchemaWeight(SchemaParts parts) {
        this.parts = parts;
    }

    static boolean isTooLarge(SchemaParts parts) {
        return new SchemaWeight(parts).of("") > MOST;
    }

    private long of(@Nullable String place) {
        if (place == null || !(parts.at(place) instanceof Map<?, ?> schema)) {
            return 1;
        }
        Long weighed = known.get(place);
        if (weighed != null) {
            return weighed;
        }
        if (!open.add(place)) {
            return 1;
        }
        long weight = 1;
        for (Map.Entry<?, ?> entry : schema.entrySet()) {
            String keyword = String.valueOf(entry.getKey());
            for (String inner :
                    SchemaParts.below(place, keyword, entry.getValue()).keySet()) {
                weight = Math.min(MOST + 1, weight + of(inner));
            }
            if (SchemaParts.REFERENCES.contains(keyword)) {
                weight = Math.min(MOST + 1, weight + of(parts.target(entry.getValue())));
            }
        }
        open.remove(place);
        known.put(place, weight);
        return weight;
    }
}
