package press.masthead.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Lists the scopes that a key can have: reading and writing each editorial type, and what stands alone. */
final class ScopeNames {

    private static final String PROPERTY = "scopes";

    private ScopeNames() {}

    static void write(OpenAPI document, List<ContractOperation> operations) {
        List<Object> names = Stream.concat(
                        Stream.of("embargo:override"),
                        operations.stream()
                                .filter(ContractOperation::isEditorial)
                                .map(ContractOperation::type)
                                .flatMap(type -> Stream.of(type + ":read", type + ":write")))
                .distinct()
                .sorted()
                .<Object>map(name -> name)
                .toList();
        for (String schema : List.of("SaveApiKey", "PatchApiKey", "ApiKeyView")) {
            Map<String, Schema> fields =
                    ContractOperation.schema(document, schema).getProperties();
            Objects.requireNonNull(fields.get(PROPERTY)).getItems().setEnumeration(names);
        }
    }
}
