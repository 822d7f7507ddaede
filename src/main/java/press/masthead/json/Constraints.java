package press.masthead.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import press.masthead.problem.Faults;

/** Checks the Bean Validation constraints of a request, each breach a fault with its JSON Pointer. */
final class Constraints {

    private static final Map<String, String> CODES = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required",
            "Size", "too-long",
            "Min", "too-small",
            "Positive", "too-small",
            "PositiveOrZero", "too-small",
            "DecimalMin", "too-small",
            "Max", "too-large",
            "DecimalMax", "too-large");

    private final Validator validator;

    Constraints(Validator validator) {
        this.validator = validator;
    }

    void check(Object request, Faults faults) {
        validator.validate(request).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .forEach(violation -> note(violation, faults));
    }

    private static void note(ConstraintViolation<?> violation, Faults faults) {
        String pointer = pointer(violation.getPropertyPath());
        if (!faults.any(pointer)) {
            String constraint = violation
                    .getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getSimpleName();
            faults.add(pointer, code(constraint, violation.getInvalidValue()), violation.getMessage());
        }
    }

    private static String code(String constraint, Object value) {
        return constraint.equals("Size") && (value instanceof Collection<?> || value instanceof Map<?, ?>)
                ? "too-many"
                : CODES.getOrDefault(constraint, "malformed");
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            String name = node.getName();
            if (name != null && !name.startsWith("<")) {
                pointer.append('/').append(name);
            }
        }
        return pointer.toString();
    }
}
