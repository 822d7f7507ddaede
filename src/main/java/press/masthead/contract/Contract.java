package press.masthead.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Completes the OpenAPI document that is read off the endpoints with what follows from rules: names, parameters, problems,
 * examples, and which fields may be null.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class Contract implements OASFilter {

    private final IndexView index;

    public Contract(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        List<ContractOperation> operations = ContractOperation.all(document);
        ContractHead.write(document, operations);
        OperationNames.write(operations);
        MergePatchSchemas.write(document, operations);
        OptionalBodies.write(operations);
        QueryParameters.write(operations);
        PathParameters.write(operations);
        Problems.write(document, operations);
        Pictures.write(operations);
        SiteFiles.write(operations);
        Answers.write(operations);
        Schemas.write(document, operations, index);
        ScopeNames.write(document, operations);
        Examples.write(document, operations);
        Uploads.write(document, operations);
    }
}
