package press.masthead.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the parameters of paths and headers. */
final class PathParameters {

    private static final int LONGEST = 200;
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private PathParameters() {}

    static void write(List<ContractOperation> operations) {
        operations.stream()
                .filter(one -> one.isLocked() && one.method() == HttpMethod.POST)
                .forEach(one -> one.operation()
                        .addParameter(OASFactory.createParameter()
                                .name(IDEMPOTENCY_KEY)
                                .in(Parameter.In.HEADER)
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))));
        operations.stream()
                .filter(one -> one.operation().getParameters() != null)
                .forEach(one -> one.operation().getParameters().stream()
                        .filter(parameter -> parameter.getIn() != Parameter.In.QUERY)
                        .forEach(parameter -> describe(one, parameter)));
    }

    private static void describe(ContractOperation one, Parameter parameter) {
        if (one.isFile() && parameter.getName().equals("format")) {
            describe(parameter, "The format: rss, atom or json.", "rss");
        } else {
            describe(parameter);
        }
    }

    private static void describe(Parameter parameter) {
        switch (parameter.getName()) {
            case "ref" -> describe(parameter, "The id or the slug.", "world");
            case "id" -> describe(parameter, "The id.", "01930000-0000-7000-8000-000000000001");
            case "provider" -> describe(parameter, "The name of the payment provider in the configuration.", "stripe");
            case "slug" -> describe(parameter, "The slug, or the id.", "world");
            case "chunk" -> describe(parameter, "Which part, as the index names it.", "0");
            case "photo" -> describe(parameter, "The id of the photo.", "01930000-0000-7000-8000-000000000005");
            case "rendition" -> describe(parameter, "The name of the size.", "16x9-640");
            case "format" -> describe(parameter, "The format: jpg or webp.", "jpg");
            case "number" -> describe(parameter, "The number of the revision.", "1");
            case "type" -> describe(parameter, "The type of content.", "articles");
            case "placement" -> describe(parameter, "The placement: banner, notice, epic, modal or inline.", "epic");
            case "externalId" -> describe(parameter, "The id that another system or a script gave.", "world-desk-1");
            case "If-Match" -> describe(parameter, "The ETag of the version that was read.", "\"1\"");
            case IDEMPOTENCY_KEY ->
                describe(
                        parameter,
                        "Names this request for 24 hours, so that it is done once however often it is sent.",
                        "5f1c8a52-7a0e-4d0b-9b8e-2f8a4c1d9e33");
            default -> {
                // any other is described where it is declared
            }
        }
    }

    private static void describe(Parameter parameter, String description, String example) {
        parameter.setDescription(description);
        parameter.setExample(example);
        parameter.getSchema().setMaxLength(LONGEST);
    }
}
