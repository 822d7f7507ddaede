package press.masthead.custom;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;

/** Refuses a schema that says at its top that the value is no object, as the newsroom's own fields always are one. */
final class SchemaOfObject {

    private final SchemaParts parts;
    private final Faults faults;

    private SchemaOfObject(SchemaParts parts, Faults faults) {
        this.parts = parts;
        this.faults = faults;
    }

    /** @param parts of a schema without circles */
    static void check(SchemaParts parts, Faults faults) {
        new SchemaOfObject(parts, faults).check("");
    }

    private void check(String place) {
        if (Boolean.FALSE.equals(parts.at(place))) {
            refuse(place);
        }
        if (!(parts.at(place) instanceof Map<?, ?> schema)) {
            return;
        }
        if (schema.containsKey("type") && !allowsObject(schema.get("type"))) {
            refuse(place + "/type");
        }
        if (schema.containsKey("const") && !(schema.get("const") instanceof Map)) {
            refuse(place + "/const");
        }
        if (schema.get("enum") instanceof List<?> values && values.stream().noneMatch(Map.class::isInstance)) {
            refuse(place + "/enum");
        }
        if (schema.containsKey("not") && takesAllObjects(schema.get("not"))) {
            refuse(place + "/not");
        }
        SchemaParts.below(place, "allOf", schema.get("allOf")).keySet().forEach(this::check);
        for (String keyword : SchemaParts.REFERENCES) {
            String target = parts.target(schema.get(keyword));
            if (target != null) {
                check(target);
            }
        }
    }

    /** Whether a schema asks for nothing but an object, if even that. */
    private static boolean takesAllObjects(@Nullable Object schema) {
        return Boolean.TRUE.equals(schema)
                || schema instanceof Map<?, ?> map
                        && (map.isEmpty() || map.keySet().equals(Set.of("type")) && allowsObject(map.get("type")));
    }

    private static boolean allowsObject(@Nullable Object type) {
        return type instanceof List<?> types ? types.contains("object") : "object".equals(type);
    }

    private void refuse(String place) {
        if (!faults.any(place)) {
            faults.add(place, "not-allowed", "The newsroom's own fields are an object, which this never allows.");
        }
    }
}
