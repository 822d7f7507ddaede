package press.masthead.custom;

import com.networknt.schema.Error;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what kind of value a schema expects, in the words of editors and not of its validator. */
final class Expected {

    private static final Map<String, String> TYPES = Map.of(
            "string", "a text",
            "number", "a number",
            "integer", "a whole number",
            "boolean", "true or false",
            "array", "a list",
            "object", "an object",
            "null", "null");

    private static final Map<String, String> FORMATS = Map.of(
            "date", "a date, such as 2017-11-21,",
            "time", "a time with an offset, such as 08:30:00Z,",
            "date-time", "a time with an offset, such as 2017-11-21T08:30:00Z,",
            "duration", "a span of time, such as P3D or PT20M,",
            "email", "an e-mail address, such as desk@example.org,",
            "hostname", "the name of a host, such as example.org,",
            "uri", "an address, such as https://example.org/report,",
            "uuid", "an id, such as 01930000-0000-7000-8000-000000000009,");

    private Expected() {}

    /** The sentence, if this is about a type or a format that editors know. */
    static Optional<String> by(Error error) {
        Object[] arguments = error.getArguments();
        return switch (error.getKeyword()) {
            case "type" -> type(String.valueOf(arguments[0]), String.valueOf(arguments[1]));
            case "format" -> format(String.valueOf(arguments[0]));
            default -> Optional.empty();
        };
    }

    private static Optional<String> type(String found, String expected) {
        String[] types = expected.replaceAll("[\\[\\]\" ]", "").split(",");
        return TYPES.containsKey(found) && Arrays.stream(types).allMatch(TYPES::containsKey)
                ? Optional.of("%s is expected here, not %s."
                        .formatted(
                                Arrays.stream(types).map(TYPES::get).collect(Collectors.joining(" or ")),
                                TYPES.get(found)))
                : Optional.empty();
    }

    private static Optional<String> format(String name) {
        return Optional.ofNullable(FORMATS.get(name)).map("%s is expected here."::formatted);
    }
}
