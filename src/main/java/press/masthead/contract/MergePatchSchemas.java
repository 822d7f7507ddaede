package press.masthead.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schema of a patch: the fields of what is saved, none of them required, and any of them null. */
final class MergePatchSchemas {

    private MergePatchSchemas() {}

    static void write(OpenAPI document, List<ContractOperation> operations) {
        for (ContractOperation patch : operations) {
            if (patch.method() == HttpMethod.PATCH) {
                String saved = "Save" + TypeNames.of(patch.type()).singular();
                String name = saved.replace("Save", "Patch");
                document.getComponents()
                        .addSchema(
                                name,
                                patch(
                                        ContractOperation.schema(document, saved),
                                        TypeNames.of(patch.type()).one()));
                patch.operation()
                        .getRequestBody()
                        .getContent()
                        .getMediaTypes()
                        .values()
                        .forEach(
                                type -> type.setSchema(OASFactory.createSchema().ref("#/components/schemas/" + name)));
            }
        }
    }

    private static Schema patch(Schema saved, String one) {
        Schema patch = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Changes to " + one + " (RFC 7396). Null sets the default.");
        Map<String, Schema> properties = new LinkedHashMap<>();
        saved.getProperties().forEach((name, property) -> {
            Schema values = property.getAdditionalPropertiesSchema();
            if (values != null) {
                property.setAdditionalPropertiesSchema(Schemas.nullable(values));
            }
            properties.put(name, Schemas.nullable(property));
        });
        patch.setProperties(properties);
        return patch;
    }
}
