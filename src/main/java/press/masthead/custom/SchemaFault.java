package press.masthead.custom;

import com.networknt.schema.Error;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Fault;
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

    private static final int LONGEST = 500;

    private SchemaFault() {}

    static Fault of(Error error) {
        String code = CODES.getOrDefault(error.getKeyword(), "malformed");
        String place = error.getInstanceLocation().toString();
        String field = field(error);
        if (field != null && code.equals("required")) {
            return fault(place + Faults.pointer(field), code, "The field %s is needed.".formatted(field));
        }
        if (field != null && code.equals("unknown-field")) {
            return fault(place + Faults.pointer(field), code, "There is no field %s.".formatted(field));
        }
        return fault(place, code, sentence(Expected.by(error).orElseGet(error::getMessage)));
    }

    private static Fault fault(String place, String code, String detail) {
        boolean isLong = detail.codePointCount(0, detail.length()) > LONGEST;
        return new Fault(
                place,
                null,
                code,
                isLong ? detail.substring(0, detail.offsetByCodePoints(0, LONGEST - 1)) + "…" : detail);
    }

    /** The field that is meant; with dependentRequired the validator gives as such the one that needs another. */
    private static @Nullable String field(Error error) {
        return error.getKeyword().equals("dependentRequired")
                ? String.valueOf(error.getArguments()[0])
                : error.getProperty();
    }

    private static String sentence(String message) {
        String clean = message.strip();
        return clean.substring(0, 1).toUpperCase(Locale.ROOT) + clean.substring(1) + (clean.endsWith(".") ? "" : ".");
    }
}
