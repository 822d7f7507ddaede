package press.masthead.custom;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;

/** Refuses a schema that is none, that leads out of itself, or that could not be used. */
@Singleton
class SchemaCheck {

    static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef");
    private static final Set<String> NAMED_SCHEMAS =
            Set.of("properties", "patternProperties", "$defs", "dependentSchemas", "definitions");
    private static final Set<String> COUNTS = Set.of(
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "minContains",
            "maxContains");
    private static final long MOST_REPETITIONS = 10_000;
    private static final java.util.regex.Pattern REPETITION =
            java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");
    private static final Set<String> DATA = Set.of("const", "enum", "default", "examples");

    private final SchemaValidator validator;

    SchemaCheck(SchemaValidator validator) {
        this.validator = validator;
    }

    void check(Map<String, Object> schema, Faults faults) {
        Shape.check(schema, validator.json(schema), faults);
        if (!faults.isEmpty()) {
            return;
        }
        Object dialect = schema.getOrDefault("$schema", SchemaValidator.DIALECT);
        if (!SchemaValidator.DIALECT.equals(dialect)) {
            faults.add("/$schema", "unknown-value", "The dialect is %s.".formatted(SchemaValidator.DIALECT));
        }
        walk(schema, false, faults);
        if (faults.isEmpty() && SchemaWeight.isTooLarge(schema)) {
            faults.add("", "too-large", "The schema has too many parts when its references are followed.");
        }
        if (faults.isEmpty()) {
            validator.checkSchema(schema, faults);
        }
        if (faults.isEmpty()) {
            tryOut(schema, faults);
        }
    }

    /** A schema that goes round in circles, or points to nothing in itself, shows it as soon as it is used. */
    private void tryOut(Map<String, Object> schema, Faults faults) {
        Faults ofNothing = new Faults();
        try {
            validator.validate(validator.compile(schema), Map.of(), ofNothing);
        } catch (RuntimeException | StackOverflowError e) {
            faults.add("", "malformed", "The schema can't be used: a reference in it leads nowhere, or to itself.");
            return;
        }
        ofNothing.all().stream()
                .filter(fault -> fault.detail().startsWith("The schema refers"))
                .forEach(fault -> faults.add("", fault.code(), fault.detail()));
    }

    /** @param isNames whether the fields of this part are names that the newsroom chose, and no keywords */
    private static void walk(@Nullable Object part, boolean isNames, Faults faults) {
        if (part instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), false, faults.at(i));
            }
        }
        if (!(part instanceof Map<?, ?> object)) {
            return;
        }
        object.forEach((key, value) -> {
            String name = String.valueOf(key);
            Faults at = faults.at(Faults.pointer(name));
            if (isNames) {
                walk(value, false, at);
                return;
            }
            checkKeyword(name, value, at);
            if (name.equals("patternProperties") && value instanceof Map<?, ?> patterns) {
                patterns.keySet().forEach(pattern -> checkPattern(pattern, at.at(Faults.pointer("" + pattern))));
            }
            if (!DATA.contains(name)) {
                walk(value, NAMED_SCHEMAS.contains(name), at);
            }
        });
    }

    private static void checkKeyword(String name, @Nullable Object value, Faults faults) {
        if (REFERENCES.contains(name) && value instanceof String reference && !reference.startsWith("#")) {
            faults.add(
                    "", "not-allowed", "A schema refers to nothing outside itself; a reference in it begins with #.");
        }
        if (name.equals("$id")) {
            faults.add(
                    "",
                    "not-allowed",
                    "A schema has no address of its own, so that nothing is fetched; leave $id out.");
        }
        if (COUNTS.contains(name) && value instanceof Number count && count.doubleValue() > Integer.MAX_VALUE) {
            faults.add("", "too-large", "This number is at most %d.".formatted(Integer.MAX_VALUE));
        }
        if (name.equals("pattern")) {
            checkPattern(value, faults);
        }
    }

    private static void checkPattern(@Nullable Object pattern, Faults faults) {
        try {
            if (pattern instanceof String text && repetitions(text) > MOST_REPETITIONS) {
                faults.add("", "too-large", "The pattern repeats too much: its numbers of repetitions multiply.");
            } else if (pattern instanceof String text) {
                Pattern.compile(text);
            }
        } catch (PatternSyntaxException e) {
            faults.add("", "malformed", "This is no pattern as RE2 reads them: %s.".formatted(e.getDescription()));
        }
    }

    /** How often the innermost part of a pattern can be written out, if all its repetitions are within each other. */
    private static long repetitions(String pattern) {
        return REPETITION
                .matcher(pattern)
                .results()
                .mapToLong(found -> Math.max(
                        1,
                        Long.parseLong(
                                found.group(2) == null || found.group(2).isEmpty() ? found.group(1) : found.group(2))))
                .reduce(1, (all, one) -> Math.min(MOST_REPETITIONS + 1, all * one));
    }
}
