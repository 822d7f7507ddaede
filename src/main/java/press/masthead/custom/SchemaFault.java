package press.masthead.custom;

import com.networknt.schema.Error;
import java.util.Locale;
import java.util.Map;
import press.masthead.problem.Faults;

/** Tells in a sentence, with a pointer and one of the usual codes, what a validator found wrong. */
final class SchemaFault {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("required", "required"),
            Map.entry("dependentRequired", "required"),
            Map.entry("additionalProperties", "unknown-field"),
            Map.entry("unevaluatedProperties", "unknown-field"),
            Map.entry("type", "wrong-type"),
            Map.entry("enum", "unknown-value"),
            Map.entry("const", "unknown-value"),
            Map.entry("maxLength", "too-long"),
            Map.entry("maxItems", "too-many"),
            Map.entry("maxProperties", "too-many"),
            Map.entry("minimum", "too-small"),
            Map.entry("exclusiveMinimum", "too-small"),
            Map.entry("minLength", "too-small"),
            Map.entry("minItems", "too-small"),
            Map.entry("minProperties", "too-small"),
            Map.entry("maximum", "too-large"),
            Map.entry("exclusiveMaximum", "too-large"),
            Map.entry("not", "not-allowed"),
            Map.entry("false", "not-allowed"));

    private SchemaFault() {}

    static void note(Error error, Faults faults) {
        String code = CODES.getOrDefault(error.getKeyword(), "malformed");
        String place = error.getInstanceLocation().toString();
        String field = error.getProperty();
        if (field != null && (code.equals("required") || code.equals("unknown-field"))) {
            faults.add(
                    place + Faults.pointer(field),
                    code,
                    (code.equals("required") ? "The field %s is needed." : "There is no field %s.").formatted(field));
        } else {
            faults.add(place, code, sentence(error.getMessage()));
        }
    }

    private static String sentence(String message) {
        String clean = message.strip();
        return clean.substring(0, 1).toUpperCase(Locale.ROOT) + clean.substring(1) + (clean.endsWith(".") ? "" : ".");
    }
}
