package press.masthead.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** Takes from the code which fields may be null and which are always there: from jspecify's {@code @Nullable}. */
final class Schemas {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName JSON_NAME = DotName.createSimple(JsonProperty.class);
    private static final DotName JSON_INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private Schemas() {}

    static void write(OpenAPI document, List<ContractOperation> operations, IndexView index) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Map<String, ClassInfo> records = records(index);
        Set<String> partial = partial(document, operations);
        Set<String> requests = requests(document, operations);
        schemas.forEach((name, schema) -> {
            ClassInfo record = records.get(name);
            if (record != null && schema.getProperties() != null) {
                complete(schema, record, !partial.contains(name) && !requests.contains(name));
            }
            tidy(schema);
        });
        Optional.ofNullable(schemas.get("UUID"))
                .ifPresent(uuid -> uuid.pattern(null).format("uuid").maxLength(36));
    }

    /** The same schema, or null. */
    static Schema nullable(Schema schema) {
        if (schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(Schemas::isNull)) {
            return schema;
        }
        if (schema.getRef() != null || schema.getAnyOf() != null || schema.getOneOf() != null) {
            Schema inner =
                    schema.getRef() == null ? schema : OASFactory.createSchema().ref(schema.getRef());
            return OASFactory.createSchema()
                    .description(schema.getDescription())
                    .examples(schema.getExamples())
                    .defaultValue(schema.getDefaultValue())
                    .addAnyOf(inner)
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        List<SchemaType> types = schema.getType() == null ? new ArrayList<>() : new ArrayList<>(schema.getType());
        if (!types.isEmpty() && !types.contains(SchemaType.NULL)) {
            types.add(SchemaType.NULL);
            schema.setType(types);
        }
        return schema;
    }

    private static boolean isNull(Schema schema) {
        return schema.getType() != null && schema.getType().equals(List.of(SchemaType.NULL));
    }

    private static void complete(Schema schema, ClassInfo record, boolean always) {
        Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
        Set<String> required = new HashSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        for (RecordComponentInfo component : record.recordComponents()) {
            String name = jsonName(component);
            Schema property = properties.get(name);
            if (property == null) {
                continue;
            }
            boolean mayBeNull = component.type().hasAnnotation(NULLABLE);
            if (mayBeNull) {
                properties.put(name, nullable(property));
            }
            if (always && !(leavesOut(record, component) && (mayBeNull || isList(component)))) {
                required.add(name);
            }
        }
        schema.setProperties(properties);
        List<String> ordered =
                properties.keySet().stream().filter(required::contains).toList();
        schema.setRequired(ordered.isEmpty() ? null : ordered);
    }

    private static boolean leavesOut(ClassInfo record, RecordComponentInfo component) {
        return record.hasDeclaredAnnotation(JSON_INCLUDE)
                || component.annotation(JSON_INCLUDE) != null
                || record.field(component.name()).annotation(JSON_INCLUDE) != null;
    }

    private static boolean isList(RecordComponentInfo component) {
        return component.type().name().toString().equals(List.class.getName());
    }

    private static String jsonName(RecordComponentInfo component) {
        AnnotationInstance name = component.annotation(JSON_NAME);
        return name == null || name.value() == null
                ? component.name()
                : name.value().asString();
    }

    /** SmallRye puts {@code type: object} beside a reference that may be null, which null then breaks. */
    private static void tidy(Schema schema) {
        if (schema.getAnyOf() != null && schema.getType() != null) {
            schema.setType((List<SchemaType>) null);
        }
        if (schema.getRef() != null && schema.getType() != null) {
            schema.setType((List<SchemaType>) null);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(Schemas::tidy);
        }
        if (schema.getItems() != null) {
            tidy(schema.getItems());
        }
    }

    private static Map<String, ClassInfo> records(IndexView index) {
        Map<String, ClassInfo> records = new LinkedHashMap<>();
        for (ClassInfo known : index.getKnownClasses()) {
            if (known.isRecord() && known.name().toString().startsWith("press.masthead.")) {
                AnnotationInstance schema = known.declaredAnnotation(SCHEMA);
                String name = schema == null || schema.value("name") == null
                        ? known.simpleName()
                        : schema.value("name").asString();
                records.put(name, known);
            }
        }
        return records;
    }

    /** What answers may hold only some fields of, because {@code fields} was asked for. */
    private static Set<String> partial(OpenAPI document, List<ContractOperation> operations) {
        Set<String> partial = new HashSet<>();
        operations.stream()
                .filter(one -> one.operation().getParameters() != null
                        && one.operation().getParameters().stream().anyMatch(p -> "fields".equals(p.getName())))
                .flatMap(one -> one.successContent().stream())
                .flatMap(content -> ContractOperation.name(content.getSchema()).stream())
                .forEach(name -> {
                    Schema data = Optional.ofNullable(
                                    ContractOperation.schema(document, name).getProperties())
                            .map(properties -> properties.get("data"))
                            .orElse(null);
                    partial.add(
                            data == null
                                    ? name
                                    : ContractOperation.name(data.getItems()).orElse(name));
                });
        return partial;
    }

    /** What is sent, whether it is answered too or not: there, what is left out has its default. */
    private static Set<String> requests(OpenAPI document, List<ContractOperation> operations) {
        Set<String> sent = new HashSet<>();
        operations.forEach(
                one -> one.requestContent().ifPresent(content -> reach(document, content.getSchema(), sent)));
        return sent;
    }

    private static void reach(OpenAPI document, @Nullable Schema schema, Set<String> reached) {
        if (schema == null) {
            return;
        }
        ContractOperation.name(schema)
                .filter(reached::add)
                .ifPresent(name ->
                        reach(document, document.getComponents().getSchemas().get(name), reached));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> reach(document, property, reached));
        }
        reach(document, schema.getItems(), reached);
        reach(document, schema.getAdditionalPropertiesSchema(), reached);
        for (List<Schema> branches : List.of(
                Optional.ofNullable(schema.getAnyOf()).orElse(List.of()),
                Optional.ofNullable(schema.getOneOf()).orElse(List.of()))) {
            branches.forEach(branch -> reach(document, branch, reached));
        }
    }
}
