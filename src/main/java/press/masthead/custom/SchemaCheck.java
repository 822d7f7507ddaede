package press.masthead.custom;

import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.Schema;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;

/** Refuses a schema that is none, that leads out of itself, or that could not be used. */
@Singleton
class SchemaCheck {

    private static final Set<String> COUNTS = Set.of(
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "minContains",
            "maxContains");
    private static final String NOWHERE = "This leads to no schema in the schema.";

    private final SchemaValidator validator;

    SchemaCheck(SchemaValidator validator) {
        this.validator = validator;
    }

    void check(Map<String, Object> schema, Faults faults) {
        Shape.check(schema, validator.json(schema), faults);
        if (!faults.isEmpty()) {
            return;
        }
        SchemaParts parts = new SchemaParts(schema, faults);
        parts.forEach((place, part) -> part.forEach((keyword, value) -> {
            String name = String.valueOf(keyword);
            checkKeyword(name, value, faults.at(place + Faults.pointer(name)));
        }));
        parts.forEachReference((place, reference) -> checkReference(reference, parts, faults.at(place)));
        if (faults.isEmpty()) {
            SchemaCircles.note(parts, faults);
        }
        if (faults.isEmpty() && SchemaWeight.isTooLarge(parts)) {
            faults.add("", "too-large", "The schema has too many parts when its references are followed.");
        }
        if (faults.isEmpty()) {
            validator.checkSchema(schema, faults);
        }
        if (faults.isEmpty()) {
            SchemaOfObject.check(parts, faults);
        }
        if (faults.isEmpty()) {
            tryOut(schema, parts, faults);
        }
    }

    /** What validates by the schema must find in it what a reference leads to, and must be able to begin. */
    private void tryOut(Map<String, Object> schema, SchemaParts parts, Faults faults) {
        try {
            Schema read = validator.read(schema);
            parts.forEachReference((place, reference) -> {
                if (faults.isEmpty() && !SchemaValidator.finds(read, reference)) {
                    faults.add(place, "unknown-reference", NOWHERE);
                }
            });
            if (faults.isEmpty()) {
                validator.validate(validator.compile(schema), Map.of(), new Faults());
            }
        } catch (RuntimeException | StackOverflowError e) {
            faults.add("", "malformed", "The schema can't be used.");
        }
    }

    private static void checkKeyword(String name, @Nullable Object value, Faults faults) {
        if (name.equals("$schema") && !SchemaValidator.DIALECT.equals(value)) {
            faults.add("", "unknown-value", "The dialect is %s.".formatted(SchemaValidator.DIALECT));
        }
        if (name.equals("$recursiveRef")) {
            faults.add("", "not-allowed", "This dialect has no $recursiveRef; use $dynamicRef.");
        }
        if (name.equals("$id") || name.equals("id")) {
            faults.add(
                    "",
                    "not-allowed",
                    "A schema has no address of its own, so that nothing is fetched; leave %s out.".formatted(name));
        }
        if (COUNTS.contains(name) && value instanceof Number count && count.doubleValue() > Integer.MAX_VALUE) {
            faults.add("", "too-large", "This number is at most %d.".formatted(Integer.MAX_VALUE));
        }
        if (name.equals("pattern")) {
            checkPattern(value, faults);
        }
        if (name.equals("patternProperties") && value instanceof Map<?, ?> patterns) {
            patterns.keySet().forEach(pattern -> checkPattern(pattern, faults.at(Faults.pointer("" + pattern))));
        }
    }

    private static void checkReference(String reference, SchemaParts parts, Faults faults) {
        if (!reference.startsWith("#")) {
            faults.add(
                    "", "not-allowed", "A schema refers to nothing outside itself; a reference in it begins with #.");
        } else if (parts.target(reference) == null) {
            faults.add("", "unknown-reference", NOWHERE);
        }
    }

    private static void checkPattern(@Nullable Object pattern, Faults faults) {
        try {
            if (pattern instanceof String text && LinearPattern.isTooLong(text)) {
                faults.add("", "too-long", "A pattern has at most 2,000 characters.");
            } else if (pattern instanceof String text && LinearPattern.repeatsTooMuch(text)) {
                faults.add("", "too-large", "The pattern repeats too much: its numbers of repetitions multiply.");
            } else if (pattern instanceof String text) {
                LinearPattern.of(text);
            }
        } catch (PatternSyntaxException e) {
            faults.add("", "malformed", "This is no pattern as RE2 reads them: %s.".formatted(e.getDescription()));
        }
    }
}
