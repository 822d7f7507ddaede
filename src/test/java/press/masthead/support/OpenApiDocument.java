package press.masthead.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The contract as it stands in {@code openapi.yaml} at the project's root. */
public final class OpenApiDocument {

    private static final Path FILE = Path.of("openapi.yaml");
    private static final String LOCATION = "https://masthead.press/openapi.json";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private static final OpenApiDocument INSTANCE = read();

    private final JsonNode document;
    private final SchemaRegistry schemas;
    private final List<Operation> operations = new ArrayList<>();

    private OpenApiDocument(JsonNode document) {
        this.document = document;
        JsonNode strict = document.deepCopy();
        strict.path("components").path("schemas").forEach(OpenApiDocument::close);
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(LOCATION, strict.toString())));
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> operations.add(new Operation(
                                entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), entry.getValue()))));
    }

    /** One operation of the contract. */
    public record Operation(String method, String path, JsonNode definition) {

        public boolean isEditorial() {
            return path.startsWith("/v1/editorial/");
        }

        /** Whether it is for the payment page's backend, or for payment providers. */
        public boolean isPayments() {
            return path.startsWith("/v1/contributions");
        }

        public String id() {
            return definition.path("operationId").asText();
        }

        public JsonNode parameters() {
            return definition.path("parameters");
        }

        boolean answers(String method, String path) {
            String form = Pattern.compile("\\{[^/}]+}").matcher(this.path).replaceAll("[^/]+");
            return this.method.equals(method) && path.matches(form);
        }

        /** How literal its path is: of two that fit, the more literal one is meant. */
        private long literals() {
            return path.chars().filter(c -> c == '{').count();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static OpenApiDocument get() {
        return INSTANCE;
    }

    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    public Optional<Operation> find(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.answers(method, path))
                .min(java.util.Comparator.comparingLong(Operation::literals));
    }

    /** The response of this operation for this status, behind its reference. */
    public Optional<JsonNode> response(Operation operation, int status) {
        JsonNode response = operation.definition().path("responses").path(String.valueOf(status));
        return response.isMissingNode() ? Optional.empty() : Optional.of(follow(response));
    }

    /** What is wrong with this JSON by the schema, which is a reference to a component. */
    public List<String> faults(JsonNode schema, String json) {
        String reference = schema.path("$ref").asText();
        return schemas.getSchema(SchemaLocation.of(LOCATION + reference)).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private JsonNode follow(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** A field that the contract does not know is a fault, though OpenAPI would let it pass. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.has("properties")
                && !object.has("additionalProperties")
                && !object.has("allOf")) {
            object.put("additionalProperties", false);
        }
        schema.path("properties").forEach(OpenApiDocument::close);
        close(schema, "items");
    }

    private static void close(JsonNode schema, String part) {
        if (schema.has(part)) {
            close(schema.path(part));
        }
    }

    private static OpenApiDocument read() {
        try {
            return new OpenApiDocument(new YAMLMapper().readTree(FILE.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
