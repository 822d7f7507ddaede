package press.masthead.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Gives each operation an example of what is sent and answered, from the folder {@code openapi/examples}: one file a schema.
 */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A page with more to say has an example of its own. */
    private static final Set<String> MEMBERS_OF_A_PAGE = Set.of("data", "page");

    private Examples() {}

    static void write(OpenAPI document, List<ContractOperation> operations) {
        operations.forEach(one -> {
            if (one.operation().getRequestBody() != null) {
                one.operation()
                        .getRequestBody()
                        .getContent()
                        .getMediaTypes()
                        .forEach((type, content) -> write(document, type, content));
            }
            one.operation().getResponses().getAPIResponses().forEach((status, response) -> {
                if (status.startsWith("2") && response.getContent() != null) {
                    response.getContent().getMediaTypes().forEach((type, content) -> write(document, type, content));
                }
            });
        });
    }

    private static void write(OpenAPI document, String type, MediaType content) {
        if (!type.endsWith("json") || content.getSchema().getRef() == null) {
            return;
        }
        String name = ContractOperation.name(content.getSchema()).orElseThrow();
        Schema schema = ContractOperation.schema(document, name);
        Optional<String> item = Optional.ofNullable(schema.getProperties())
                .map(properties -> properties.get("data"))
                .map(Schema::getItems)
                .flatMap(ContractOperation::name);
        if (item.isPresent() && schema.getProperties().keySet().equals(MEMBERS_OF_A_PAGE)) {
            content.setExample(listPage(read(item.get())));
        } else {
            document.getComponents()
                    .addExample(
                            name,
                            OASFactory.createExample()
                                    .summary(schema.getDescription())
                                    .value(read(name)));
            content.setExamples(Map.of(name, OASFactory.createExample().ref("#/components/examples/" + name)));
        }
    }

    private static Map<String, Object> listPage(Object item) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("data", List.of(item));
        list.put("page", page());
        return list;
    }

    private static Map<String, Object> page() {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("limit", 20);
        page.put("next", null);
        return page;
    }

    private static Object read(String name) {
        String file = "openapi/examples/" + name + ".json";
        try (InputStream example =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (example == null) {
                throw new IllegalStateException("The contract lacks the example " + file);
            }
            return JSON.readValue(example, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
