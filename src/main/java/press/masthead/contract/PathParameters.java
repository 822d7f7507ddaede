package press.masthead.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the parameters of paths and headers. */
final class PathParameters {

    private static final int LONGEST = 200;

    private PathParameters() {}

    static void write(List<ContractOperation> operations) {
        operations.stream()
                .filter(one -> one.operation().getParameters() != null)
                .flatMap(one -> one.operation().getParameters().stream())
                .forEach(PathParameters::describe);
    }

    private static void describe(Parameter parameter) {
        switch (parameter.getName()) {
            case "ref" -> describe(parameter, "The id or the slug.", "world");
            case "id" -> describe(parameter, "The id.", "01930000-0000-7000-8000-000000000001");
            case "number" -> describe(parameter, "The number of the revision.", "1");
            case "externalId" -> describe(parameter, "The id that another system or a script gave.", "world-desk-1");
            case "If-Match" -> describe(parameter, "The ETag of the version that was read.", "\"1\"");
            default -> {
                // query parameters are described by their definitions
            }
        }
    }

    private static void describe(Parameter parameter, String description, String example) {
        parameter.setDescription(description);
        parameter.setExample(example);
        parameter.getSchema().setMaxLength(LONGEST);
    }
}
