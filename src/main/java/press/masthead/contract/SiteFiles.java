package press.masthead.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes the answers that are files for feed readers and search engines. */
final class SiteFiles {

    private SiteFiles() {}

    static void write(List<ContractOperation> operations) {
        operations.stream().filter(ContractOperation::isFile).forEach(one -> {
            Content content = OASFactory.createContent();
            types(one)
                    .forEach((type, schema) -> content.addMediaType(
                            type,
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().addType(schema))));
            one.success().orElseThrow().content(content);
        });
    }

    private static Map<String, Schema.SchemaType> types(ContractOperation one) {
        if (one.path().startsWith("/feeds/")) {
            return new TreeMap<>(Map.of(
                    "application/atom+xml",
                    Schema.SchemaType.STRING,
                    "application/feed+json",
                    Schema.SchemaType.OBJECT,
                    "application/rss+xml",
                    Schema.SchemaType.STRING));
        }
        return Map.of(one.path().endsWith(".txt") ? "text/plain" : "application/xml", Schema.SchemaType.STRING);
    }
}
