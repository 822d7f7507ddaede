package press.masthead.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** One operation of the contract, with its address. */
record ContractOperation(HttpMethod method, String path, Operation operation) {

    static final String EDITORIAL = "/v1/editorial/";
    private static final String PAYMENTS = "/v1/contributions";
    static final String JSON = "application/json";

    private static final Set<String> THE_ONLY_ONES = Set.of("exchange-rates", "placement-switch");
    private static final String REFERENCE = "#/components/schemas/";

    static List<ContractOperation> all(OpenAPI document) {
        List<ContractOperation> all = new ArrayList<>();
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> all.add(new ContractOperation(method, path, operation))));
        return all;
    }

    boolean isEditorial() {
        return path.startsWith(EDITORIAL);
    }

    /** Whether it is for the payment page's backend and for payment providers. */
    boolean isPayments() {
        return path.startsWith(PAYMENTS);
    }

    /** Whether it is signed by whoever calls it, who has no key. */
    boolean isWebhook() {
        return path.startsWith(PAYMENTS + "/webhooks/");
    }

    /** Whether anyone may call it. */
    boolean isDelivery() {
        return !isEditorial() && !isPayments();
    }

    /** Whether it needs a key. */
    boolean isLocked() {
        return isEditorial() || isPayments() && !isWebhook();
    }

    boolean isRead() {
        return method == HttpMethod.GET;
    }

    /** Whether it is about one thing, named in the path. */
    boolean isSingle() {
        return path.contains("{") || isTheOnlyOne();
    }

    /** Whether there is only one of its type, so that the type is name enough. */
    private boolean isTheOnlyOne() {
        return isEditorial() && THE_ONLY_ONES.contains(type());
    }

    /** Whether it does many things at once. */
    boolean isBatch() {
        return path.endsWith("/batch");
    }

    /** Whether it makes a new one. */
    boolean isCreation() {
        return isLocked() && method == HttpMethod.POST && (!isSingle() && !isBatch() || action().equals("previews"));
    }

    /** Whether it answers one page of a list. */
    boolean isPage() {
        return isRead()
                && (!isSingle()
                        || List.of("revisions", "transitions", "uses", "weights", "previews")
                                .contains(action()))
                && !path.endsWith("/placements")
                && !isFile();
    }

    /** Whether it reads a part of the thing, which has no version of its own. */
    private boolean isPart() {
        return isRead() && !action().isEmpty() || path.endsWith("{number}") || path.contains("/previews");
    }

    /** Whether it shows what may be a draft, to whoever has a token. */
    boolean isPreview() {
        return path.startsWith("/v1/preview/");
    }

    /** Whether it answers a picture. */
    boolean isPicture() {
        return path.endsWith(".{format}") && !isFile();
    }

    /** Whether it answers a file that others than frontends read: feeds, sitemaps, robots.txt. */
    boolean isFile() {
        return !path.startsWith("/v1/") && !path.startsWith("/media/");
    }

    /** Whether its answer has a version. */
    boolean isVersioned() {
        return !isPicture()
                && isEditorial()
                && isSingle()
                && !isPart()
                && method != HttpMethod.DELETE
                && !type().equals("api-keys");
    }

    boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    /** Whether it changes something that is there, so that it needs If-Match. */
    boolean isGuarded() {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    /** The type of thing it is about, as in the path: the part after the surface. */
    String type() {
        String rest = isFile() || isPicture() && isDelivery() && !isPreview()
                ? path.substring(1)
                : path.substring(isEditorial() ? EDITORIAL.length() : "/v1/".length());
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }

    /** What stands behind the reference, or the empty text: publish, by-external-id. */
    String action() {
        int end = path.lastIndexOf('/');
        String last = path.substring(end + 1);
        return path.contains("by-external-id")
                ? "by-external-id"
                : path.contains("{") && !last.startsWith("{") ? last : "";
    }

    Optional<APIResponse> success() {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(java.util.Map.Entry::getValue)
                .findFirst();
    }

    Optional<MediaType> successContent() {
        return success().map(APIResponse::getContent).map(content -> content.getMediaType(JSON));
    }

    Optional<MediaType> requestContent() {
        return Optional.ofNullable(operation.getRequestBody())
                .map(body -> body.getContent().getMediaType(JSON));
    }

    static Schema schema(OpenAPI document, String name) {
        return Objects.requireNonNull(document.getComponents().getSchemas().get(name), name);
    }

    /** The name of the schema that this one refers to. */
    static Optional<String> name(Schema schema) {
        return Optional.ofNullable(schema.getRef())
                .filter(ref -> ref.startsWith(REFERENCE))
                .map(ref -> ref.substring(REFERENCE.length()));
    }
}
