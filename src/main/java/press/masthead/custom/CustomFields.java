package press.masthead.custom;

import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.Schema;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import press.masthead.problem.Faults;

/** Checks the newsroom's own fields of some content by the schema that is registered for its type now. */
@Singleton
public class CustomFields {

    /** The types that can have such fields, as in addresses. */
    public static final Set<String> TYPES = Set.of("articles");

    private final EntityManager entityManager;
    private final SchemaValidator validator;
    private final Map<String, Compiled> compiled = new ConcurrentHashMap<>();

    CustomFields(EntityManager entityManager, SchemaValidator validator) {
        this.entityManager = entityManager;
        this.validator = validator;
    }

    private record Compiled(UUID id, int version, Schema schema) {}

    /** The same as {@link #check}, where what is not there yet may come later. */
    public void checkSaved(String type, Map<String, Object> fields, Faults faults) {
        if (!fields.isEmpty() && !faults.any("")) {
            check(type, fields, faults);
        }
    }

    /** Notes everything that the schema does not allow, each with its pointer. */
    public void check(String type, Map<String, Object> fields, Faults faults) {
        Faults shape = new Faults();
        Shape.check(fields, validator.json(fields), shape);
        if (!shape.isEmpty()) {
            shape.all().forEach(fault -> faults.add(String.valueOf(fault.pointer()), fault.code(), fault.detail()));
            return;
        }
        CustomSchema registered = entityManager.find(CustomSchema.class, type);
        if (registered != null) {
            check(registered, fields, faults);
        } else if (!fields.isEmpty()) {
            faults.add(
                    "",
                    "not-allowed",
                    "No schema is registered for custom of %1$s; an admin can with PUT /v1/editorial/schemas/%1$s."
                            .formatted(type));
        }
    }

    private void check(CustomSchema registered, Map<String, Object> fields, Faults faults) {
        try {
            validator.validate(schema(registered), fields, faults);
        } catch (PatternSyntaxException e) {
            faults.add("", "not-allowed", "A pattern in the schema can't be used; an admin has to mend the schema.");
        }
    }

    private Schema schema(CustomSchema registered) {
        Compiled known = compiled.compute(
                registered.getType(),
                (type, old) ->
                        old != null && old.id().equals(registered.getId()) && old.version() == registered.getVersion()
                                ? old
                                : new Compiled(
                                        registered.getId(),
                                        registered.getVersion(),
                                        validator.compile(registered.getSchema())));
        return known.schema();
    }
}
