package press.masthead.support;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds every answer that a test gets against {@code openapi.yaml}: its status, its media type, and its body. */
final class ContractFilter implements Filter {

    private static final String PROBLEM = "application/problem+json";

    /** What HTTP itself may answer to any request, before an operation has it. */
    private static final Set<Integer> OF_HTTP = Set.of(400, 405, 408, 413, 414, 431);

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        Response response = context.next(request, specification);
        check(request, response);
        return response;
    }

    private static void check(FilterableRequestSpecification request, Response response) {
        String path = URI.create(request.getURI()).getPath();
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        Optional<OpenApiDocument.Operation> operation = OpenApiDocument.get().find(method, path);
        if (operation.isEmpty() || request.getMethod().equals("OPTIONS")) {
            return;
        }
        String exchange = request.getMethod() + " " + request.getURI() + " -> " + response.statusCode();
        Optional<JsonNode> declared = OpenApiDocument.get().response(operation.get(), response.statusCode());
        if (declared.isEmpty()) {
            if (!OF_HTTP.contains(response.statusCode())) {
                throw new AssertionError(exchange + ": the contract does not know this status of " + operation.get());
            }
            return;
        }
        JsonNode content = declared.get().path("content");
        if (request.getMethod().equals("HEAD") || content.isMissingNode()) {
            return;
        }
        String sent = response.contentType().replaceAll(";.*", "");
        if (response.statusCode() < 400 && !sent.equals("application/json")) {
            if (!content.has(sent)) {
                throw new AssertionError(exchange + ": the contract does not know " + response.contentType());
            }
            return;
        }
        String type = response.statusCode() < 400 ? "application/json" : PROBLEM;
        if (!response.contentType().startsWith(type)) {
            throw new AssertionError(exchange + ": the media type is " + response.contentType() + ", not " + type);
        }
        List<String> faults = OpenApiDocument.get().faults(content.path(type).path("schema"), response.asString());
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    exchange + " breaks the contract:\n" + String.join("\n", faults) + "\n" + response.asString());
        }
    }
}
