package press.masthead.contract;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import press.masthead.problem.Problem;
import press.masthead.problem.ProblemType;

/** Says of each operation which problems it may answer, with an example of each. */
final class Problems {

    private static final String REFERENCE = "#/components/examples/";

    /** Those after which it helps to wait. */
    private static final Set<ProblemType> WAITING =
            EnumSet.of(ProblemType.UNAVAILABLE, ProblemType.TOO_MANY_REQUESTS, ProblemType.STILL_RUNNING);

    private Problems() {}

    static void write(OpenAPI document, List<ContractOperation> operations) {
        Set<ProblemType> used = EnumSet.noneOf(ProblemType.class);
        operations.forEach(one -> {
            Set<ProblemType> problems = of(one);
            used.addAll(problems);
            byStatus(problems).forEach((status, types) -> {
                String name = String.join(
                        "-or-", types.stream().map(ProblemType::slug).toList());
                document.getComponents().addResponse(name, response(types));
                one.operation()
                        .getResponses()
                        .addAPIResponse(
                                String.valueOf(status),
                                OASFactory.createAPIResponse().ref("#/components/responses/" + name));
            });
        });
        used.forEach(type -> document.getComponents()
                .addExample(
                        name(type),
                        OASFactory.createExample().summary(type.title()).value(ProblemExamples.of(type))));
    }

    private static Set<ProblemType> of(ContractOperation one) {
        Set<ProblemType> problems = EnumSet.of(
                ProblemType.INVALID_REQUEST,
                ProblemType.NOT_ACCEPTABLE,
                ProblemType.INTERNAL_ERROR,
                ProblemType.UNAVAILABLE);
        if (one.isLocked()) {
            problems.addAll(EnumSet.of(ProblemType.UNAUTHORIZED, ProblemType.FORBIDDEN));
        }
        if (one.type().equals("placements")) {
            problems.addAll(EnumSet.of(ProblemType.UNAUTHORIZED, ProblemType.FORBIDDEN));
        }
        if (one.isDelivery() && one.isRead() && !one.isPreview()) {
            problems.add(ProblemType.VERSION_MISMATCH);
        }
        if (one.path().equals("/v1/reminders")) {
            problems.add(ProblemType.TOO_MANY_REQUESTS);
        }
        if (one.path().equals("/v1/reminders/confirm")) {
            problems.add(ProblemType.NOT_FOUND);
        }
        if (one.isSingle() || one.isFile()) {
            problems.add(ProblemType.NOT_FOUND);
        }
        if (one.path().equals("/v1/changes")) {
            problems.add(ProblemType.TOKEN_TOO_OLD);
        }
        if (one.hasBody()) {
            problems.addAll(
                    EnumSet.of(ProblemType.MALFORMED_JSON, ProblemType.TOO_LARGE, ProblemType.UNSUPPORTED_MEDIA_TYPE));
        }
        if (one.isGuarded()) {
            problems.add(ProblemType.VERSION_MISMATCH);
            if (!one.action().equals("by-external-id")) {
                problems.add(ProblemType.PRECONDITION_REQUIRED);
            }
        }
        if (!one.isDelivery() && (!one.isRead() || one.isSingle())) {
            problems.add(ProblemType.CONFLICT);
        }
        if (!one.isRead()) {
            if (one.isEditorial()
                    && one.hasBody()
                    && (one.action().isEmpty() || one.action().equals("by-external-id"))) {
                problems.add(ProblemType.SLUG_TAKEN);
            }
        }
        if (one.method() == HttpMethod.DELETE) {
            problems.add(ProblemType.IN_USE);
        }
        if (one.isLocked() && one.method() == HttpMethod.POST) {
            problems.addAll(EnumSet.of(ProblemType.STILL_RUNNING, ProblemType.IDEMPOTENCY_KEY_REUSED));
        }
        if (one.isWebhook()) {
            problems.add(ProblemType.SIGNATURE_REFUSED);
        }
        if (Uploads.takes(one) || Uploads.replaces(one)) {
            problems.addAll(EnumSet.of(ProblemType.FILE_REFUSED, ProblemType.NO_ROOM, ProblemType.REQUEST_TIMEOUT));
        }
        if (one.isBatch()) {
            problems.add(ProblemType.BATCH_REFUSED);
        }
        if (one.isEditorial() && one.type().equals("photos") && one.hasBody() && !one.isBatch()) {
            problems.add(ProblemType.GENERATED);
        }
        if (one.action().equals("publish")) {
            problems.add(ProblemType.EMBARGOED);
        }
        if (one.action().equals("publish") || one.action().equals("start")) {
            problems.add(ProblemType.NOT_PUBLISHABLE);
        }
        return problems;
    }

    private static Map<Integer, List<ProblemType>> byStatus(Set<ProblemType> problems) {
        Map<Integer, List<ProblemType>> byStatus = new LinkedHashMap<>();
        problems.forEach(type -> byStatus.merge(
                type.status(),
                List.of(type),
                (before, more) -> java.util.stream.Stream.concat(before.stream(), more.stream())
                        .toList()));
        return byStatus;
    }

    private static APIResponse response(List<ProblemType> types) {
        MediaType content =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        types.forEach(type ->
                content.addExample(type.slug(), OASFactory.createExample().ref(REFERENCE + name(type))));
        APIResponse response = OASFactory.createAPIResponse()
                .description(String.join(
                                "; or: ", types.stream().map(ProblemType::title).toList()) + ".")
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, content));
        if (types.stream().anyMatch(WAITING::contains)) {
            response.addHeader("Retry-After", Answers.header("After how many seconds to try again."));
        }
        return response;
    }

    private static String name(ProblemType type) {
        return "problem-" + type.slug();
    }
}
