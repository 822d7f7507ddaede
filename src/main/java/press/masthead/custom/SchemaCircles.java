package press.masthead.custom;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import press.masthead.problem.Faults;

/** Finds the references that lead back to where they are without going into the value: checking it would never end. */
final class SchemaCircles {

    private static final Set<String> OF_SAME_VALUE =
            Set.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas", "dependencies");

    private final SchemaParts parts;
    private final Faults faults;
    private final Set<String> open = new HashSet<>();
    private final Set<String> done = new HashSet<>();

    private SchemaCircles(SchemaParts parts, Faults faults) {
        this.parts = parts;
        this.faults = faults;
    }

    static void note(SchemaParts parts, Faults faults) {
        SchemaCircles circles = new SchemaCircles(parts, faults);
        parts.forEach((place, schema) -> circles.follow(place));
    }

    private void follow(String place) {
        if (!(parts.at(place) instanceof Map<?, ?> schema) || !done.add(place)) {
            return;
        }
        open.add(place);
        for (String keyword : OF_SAME_VALUE) {
            SchemaParts.below(place, keyword, schema.get(keyword)).keySet().forEach(this::follow);
        }
        for (String keyword : SchemaParts.REFERENCES) {
            String target = parts.target(schema.get(keyword));
            if (target != null && open.contains(target)) {
                faults.add(
                        place + "/" + keyword,
                        "not-allowed",
                        "This leads back to where it is without going into the value, so that checking it would never end.");
            } else if (target != null) {
                follow(target);
            }
        }
        open.remove(place);
    }
}
