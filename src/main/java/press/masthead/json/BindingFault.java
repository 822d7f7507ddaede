package press.masthead.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;

/** Says in a sentence for an editor why Jackson could not bind a value. */
final class BindingFault {

    /** Fields that most answers have and no request does. */
    private static final Map<String, String> SET_BY_SERVICE = Map.of(
            "id", "id is given by the service.",
            "version", "version is raised by saving; send it in the header If-Match.",
            "externalId", "externalId is part of the address: PUT .../by-external-id/{externalId}.",
            "createdAt", "createdAt is set by saving.",
            "updatedAt", "updatedAt is set by saving.");

    private BindingFault() {}

    static void note(JsonMappingException e, JsonPointer place, JsonNode sent, Class<?> type, Faults faults) {
        String pointer = place.toString();
        if (e instanceof UnrecognizedPropertyException unknown) {
            faults.add(pointer, "unknown-field", unknownField(unknown, place, type));
        } else if (e instanceof InvalidTypeIdException wrong) {
            faults.add(
                    pointer,
                    "unknown-value",
                    "There is no such kind of %s: %s."
                            .formatted(
                                    wrong.getBaseType()
                                            .getRawClass()
                                            .getSimpleName()
                                            .toLowerCase(java.util.Locale.ROOT),
                                    wrong.getTypeId() == null
                                            ? "the field _type is missing"
                                            : NearestName.quote(wrong.getTypeId())));
        } else if (e instanceof MismatchedInputException mismatch) {
            noteMismatch(mismatch, pointer, sent, faults);
        } else if (sent.isNumber()) {
            faults.add(pointer, "too-large", "This number is out of range.");
        } else {
            faults.add(pointer, "malformed", "This value can't be read.");
        }
    }

    private static void noteMismatch(MismatchedInputException e, String pointer, JsonNode sent, Faults faults) {
        Class<?> target = e.getTargetType();
        String text = text(e, sent);
        if (e instanceof InvalidFormatException && target == String.class) {
            String message = e.getOriginalMessage();
            faults.add(pointer, "not-allowed", message.substring(message.lastIndexOf("\": ") + 3));
        } else if (target != null && target.isEnum() && text != null) {
            faults.add(pointer, "unknown-value", unknownValue(target, text));
        } else if (target == Instant.class && sent.isTextual()) {
            faults.add(
                    pointer,
                    "malformed",
                    "%s is not a time with an offset, such as 2017-11-21T08:30:00Z or 2017-11-21T11:30:00+03:00."
                            .formatted(NearestName.quote(sent.textValue())));
        } else if (target == UUID.class && sent.isTextual()) {
            faults.add(pointer, "malformed", "%s is not an id.".formatted(NearestName.quote(sent.textValue())));
        } else {
            faults.add(
                    pointer,
                    "wrong-type",
                    "%s is expected here, not %s.%s"
                            .formatted(expected(target), kind(sent, target), fields(target, pointer)));
        }
    }

    /** What was sent for a value, or as the key of one. */
    private static @Nullable String text(MismatchedInputException e, JsonNode sent) {
        return e instanceof InvalidFormatException wrong && wrong.getValue() instanceof String text
                ? text
                : sent.textValue();
    }

    /** What the object has that stands within another; of a whole body this would be everything. */
    private static String fields(@Nullable Class<?> target, String pointer) {
        return target == null || !target.isRecord() || pointer.isEmpty()
                ? ""
                : Arrays.stream(target.getRecordComponents())
                        .map(component -> {
                            JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
                            return named == null ? component.getName() : named.value();
                        })
                        .collect(Collectors.joining(", ", " Its fields: ", "."));
    }

    private static String unknownField(UnrecognizedPropertyException e, JsonPointer place, Class<?> type) {
        String name = e.getPropertyName();
        if (place.tail().matches()) {
            String setByService = SET_BY_SERVICE.get(name);
            if (setByService != null) {
                return setByService;
            }
            for (NotWritable field : type.getAnnotationsByType(NotWritable.class)) {
                if (field.field().equals(name)) {
                    return field.detail();
                }
            }
        }
        List<String> known = e.getKnownPropertyIds() == null
                ? List.of()
                : e.getKnownPropertyIds().stream().map(String::valueOf).toList();
        return "There is no field %s.%s".formatted(NearestName.quote(name), NearestName.hint(name, known));
    }

    private static String unknownValue(Class<?> target, String sent) {
        List<String> known = Arrays.stream(target.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        return "%s is not one of %s.%s"
                .formatted(NearestName.quote(sent), String.join(", ", known), NearestName.hint(sent, known));
    }

    private static String expected(@Nullable Class<?> target) {
        if (target == null) {
            return "Another kind of value";
        }
        if (target == String.class || target.isEnum() || target == UUID.class) {
            return "A text";
        }
        if (target == Instant.class) {
            return "A time with an offset, such as \"2017-11-21T08:30:00Z\",";
        }
        if (target == Boolean.class || target == boolean.class) {
            return "true or false";
        }
        if (target == BigDecimal.class || target == Double.class) {
            return "A number";
        }
        if (isWhole(target)) {
            return "A whole number in its range";
        }
        return List.class.isAssignableFrom(target) || target.isArray()
                ? "A list"
                : Map.class.isAssignableFrom(target) || target.isRecord() ? "An object" : "Another kind of value";
    }

    /** Whether a field holds whole numbers. */
    private static boolean isWhole(@Nullable Class<?> target) {
        return target == Long.class || target == Integer.class || target == long.class || target == int.class;
    }

    private static String kind(JsonNode sent, @Nullable Class<?> target) {
        return switch (sent.getNodeType()) {
            case STRING -> "a text";
            case NUMBER -> isWhole(target) ? "one with a fraction" : "a number";
            case BOOLEAN -> "true or false";
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            default -> "null";
        };
    }
}
