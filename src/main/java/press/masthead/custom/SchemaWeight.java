package press.masthead.custom;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many parts a schema has when every reference in it is followed. References that multiply make few lines into more parts
 * than can ever be checked. A reference that comes back to where it began counts once.
 */
final class SchemaWeight {

    private static final long MOST = 10_000;

    private final Map<String, Object> schema;
    private final Map<Object, Long> known = new IdentityHashMap<>();
    private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private SchemaWeight(Map<String, Object> schema) {
        this.schema = schema;
    }

    static boolean isTooLarge(Map<String, Object> schema) {
        return new SchemaWeight(schema).of(schema) > MOST;
    }

    private long of(@Nullable Object part) {
        if (!(part instanceof Map<?, ?>) && !(part instanceof List<?>)) {
            return 0;
        }
        Long weighed = known.get(part);
        if (weighed != null) {
            return weighed;
        }
        if (!open.add(part)) {
            return 1;
        }
        long weight = 1;
        if (part instanceof Map<?, ?> object) {
            for (Object value : object.values()) {
                weight = Math.min(MOST + 1, weight + of(value));
            }
            for (String keyword : SchemaCheck.REFERENCES) {
                if (object.get(keyword) instanceof String reference) {
                    weight = Math.min(MOST + 1, weight + of(target(reference)));
                }
            }
        } else if (part instanceof List<?> list) {
            for (Object value : list) {
                weight = Math.min(MOST + 1, weight + of(value));
            }
        }
        open.remove(part);
        known.put(part, weight);
        return weight;
    }

    private @Nullable Object target(String reference) {
        if (reference.equals("#")) {
            return schema;
        }
        if (!reference.startsWith("#/")) {
            return anchored(schema, reference.substring(1));
        }
        Object target = schema;
        for (String step : reference.substring(2).split("/", -1)) {
            String name = URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .replace("~1", "/")
                    .replace("~0", "~");
            if (target instanceof Map<?, ?> object) {
                target = object.get(name);
            } else if (target instanceof List<?> list && name.matches("[0-9]{1,6}")) {
                int index = Integer.parseInt(name);
                target = index < list.size() ? list.get(index) : null;
            } else {
                return null;
            }
        }
        return target;
    }

    private static @Nullable Object anchored(@Nullable Object part, String anchor) {
        if (part instanceof Map<?, ?> object) {
            if (anchor.equals(object.get("$anchor")) || anchor.equals(object.get("$dynamicAnchor"))) {
                return object;
            }
            return object.values().stream()
                    .map(value -> anchored(value, anchor))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return part instanceof List<?> list
                ? list.stream()
                        .map(value -> anchored(value, anchor))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
