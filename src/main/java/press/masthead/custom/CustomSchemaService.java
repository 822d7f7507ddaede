package press.masthead.custom;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.masthead.deed.AuditLog;
import press.masthead.deed.Deed;
import press.masthead.editorial.IfMatch;
import press.masthead.editorial.Saved;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.ListDefinition;
import press.masthead.query.Lists;
import press.masthead.query.SortKey;

/** Keeps the schemas of the newsroom's own fields, one for each type that has some. */
@Singleton
public class CustomSchemaService {

    /** What can be asked of the list of schemas. */
    public static final ListDefinition<CustomSchema> LIST = new ListDefinition<>(
                    "CustomSchema", type(), CustomSchemaView.class)
            .sort(type())
            .sortedBy("type");

    private static final String DEED_TYPE = "schemas";

    private final EntityManager entityManager;
    private final Lists lists;
    private final SchemaCheck check;
    private final AuditLog audit;
    private final Clock clock;

    CustomSchemaService(EntityManager entityManager, Lists lists, SchemaCheck check, AuditLog audit, Clock clock) {
        this.entityManager = entityManager;
        this.lists = lists;
        this.check = check;
        this.audit = audit;
        this.clock = clock;
    }

    private static SortKey<CustomSchema> type() {
        return SortKey.text("type", "e.type", CustomSchema::getType);
    }

    @Transactional
    Lists.Result<CustomSchemaView> list(MultivaluedMap<String, String> sent) {
        return lists.find(LIST, sent, entityManager, CustomSchema.class).map(CustomSchemaView::of);
    }

    @Transactional
    CustomSchemaView read(String type) {
        return CustomSchemaView.of(find(type));
    }

    /** Registers the first one, or replaces the one that is there. What is stored stays as it is until it is saved again. */
    @Transactional
    Saved<CustomSchemaView> put(String type, IfMatch ifMatch, SaveCustomSchema request, Faults faults) {
        if (!CustomFields.TYPES.contains(type)) {
            throw new ProblemException(
                    ProblemType.NOT_FOUND,
                    "This type has no custom fields; these have: %s.".formatted(String.join(", ", CustomFields.TYPES)));
        }
        CustomSchema present = entityManager.find(CustomSchema.class, type);
        if (present != null) {
            ifMatch.require(present.getVersion());
        }
        if (request.schema() != null && !faults.any("/schema")) {
            Faults found = new Faults();
            check.check(request.schema(), found.at("/schema"));
            found.all()
                    .forEach(
                            fault -> faults.add(Objects.requireNonNull(fault.pointer()), fault.code(), fault.detail()));
        }
        faults.throwIfAny();
        CustomSchema saved = save(type, present, request);
        entityManager.flush();
        return new Saved<>(CustomSchemaView.of(saved), present == null);
    }

    @Transactional
    void delete(String type, IfMatch ifMatch) {
        CustomSchema schema = find(type);
        ifMatch.require(schema.getVersion());
        entityManager.remove(schema);
        note("deleted", schema, null);
    }

    private CustomSchema save(String type, @Nullable CustomSchema present, SaveCustomSchema request) {
        if (present == null) {
            CustomSchema first = new CustomSchema(type, request.schema(), clock.instant());
            entityManager.persist(first);
            note("created", first, first.getVersion());
            return first;
        }
        if (!present.getSchema().equals(request.schema())) {
            present.replace(request.schema(), clock.instant());
            note("changed", present, present.getVersion() + 1);
        }
        return present;
    }

    private void note(String action, CustomSchema schema, @Nullable Integer version) {
        audit.add(new Deed(action, DEED_TYPE, schema.getId(), schema.getType(), version));
    }

    private CustomSchema find(String type) {
        CustomSchema found = CustomFields.TYPES.contains(type) ? entityManager.find(CustomSchema.class, type) : null;
        if (found == null) {
            throw new ProblemException(ProblemType.NOT_FOUND, "No schema is registered for this type.");
        }
        return found;
    }
}
