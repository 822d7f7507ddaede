package press.masthead.custom;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;

/**
 * A schema taken apart: each schema in it by its place, which is a JSON Pointer, and where its references lead. What only looks
 * like a schema, as data or below a keyword that nobody knows, is none.
 */
final class SchemaParts {

    static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef");

    private static final Set<String> SCHEMAS = Set.of(
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "if",
            "then",
            "else",
            "prefixItems",
            "items",
            "contains",
            "unevaluatedItems",
            "additionalProperties",
            "propertyNames",
            "unevaluatedProperties",
            "contentSchema");
    private static final Set<String> NAMED_SCHEMAS =
            Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies");

    private final Map<String, Object> schemas = new LinkedHashMap<>();
    private final Map<String, String> anchors = new HashMap<>();

    /** @param faults where names are noted that are given twice */
    SchemaParts(Map<String, Object> schema, Faults faults) {
        add("", schema, faults);
    }

    private void add(String place, @Nullable Object part, Faults faults) {
        if (part instanceof Boolean) {
            schemas.put(place, part);
        }
        if (!(part instanceof Map<?, ?> schema)) {
            return;
        }
        schemas.put(place, schema);
        for (String keyword : List.of("$anchor", "$dynamicAnchor")) {
            if (schema.get(keyword) instanceof String anchor && anchors.putIfAbsent(anchor, place) != null) {
                faults.add(place + "/" + keyword, "not-allowed", "The name %s is given twice.".formatted(anchor));
            }
        }
        schema.forEach((keyword, value) ->
                below(place, String.valueOf(keyword), value).forEach((inner, found) -> add(inner, found, faults)));
    }

    /** What stands below a keyword and should be a schema, by its place. */
    static Map<String, Object> below(String place, String keyword, @Nullable Object value) {
        Map<String, Object> found = new LinkedHashMap<>();
        String at = place + Faults.pointer(keyword);
        if (SCHEMAS.contains(keyword) && value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                found.put(at + "/" + i, list.get(i));
            }
        } else if (SCHEMAS.contains(keyword) && value != null) {
            found.put(at, value);
        } else if (NAMED_SCHEMAS.contains(keyword) && value instanceof Map<?, ?> named) {
            named.forEach((name, schema) -> found.put(at + Faults.pointer(String.valueOf(name)), schema));
        }
        return found;
    }

    /** Each schema in the schema, but for those that are just true or false. */
    void forEach(BiConsumer<String, Map<?, ?>> action) {
        schemas.forEach((place, schema) -> {
            if (schema instanceof Map<?, ?> object) {
                action.accept(place, object);
            }
        });
    }

    /** Each reference in the schema, by the place where it stands. */
    void forEachReference(BiConsumer<String, String> action) {
        forEach((place, schema) -> REFERENCES.forEach(keyword -> {
            if (schema.get(keyword) instanceof String reference) {
                action.accept(place + "/" + keyword, reference);
            }
        }));
    }

    /** The schema at a place. */
    @Nullable
    Object at(String place) {
        return schemas.get(place);
    }

    /** The place of the schema that a reference leads to, or null if it leads to none. */
    @Nullable
    String target(@Nullable Object reference) {
        if (!(reference instanceof String text && text.startsWith("#"))) {
            return null;
        }
        String fragment;
        try {
            fragment = URLDecoder.decode(text.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
        return schemas.containsKey(fragment) ? fragment : anchors.get(fragment);
    }
}
