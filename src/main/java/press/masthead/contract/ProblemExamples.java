package press.masthead.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.masthead.problem.ProblemType;

/** An example of each problem. */
final class ProblemExamples {

    private static final String ARTICLE = "01930000-0000-7000-8000-000000000007";

    private ProblemExamples() {}

    static Map<String, Object> of(ProblemType type) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "http://localhost:8080/docs/problems/" + type.slug());
        problem.put("title", type.title());
        problem.put("status", type.status());
        problem.put("instance", "/v1/editorial/articles/" + ARTICLE);
        problem.putAll(particulars(type));
        return problem;
    }

    private static Map<String, Object> particulars(ProblemType type) {
        return switch (type) {
            case INVALID_REQUEST ->
                members(
                        "errors",
                        List.of(fault(
                                "/headlin", "unknown-field", "There is no field headlin. Did you mean headline?")));
            case MALFORMED_JSON -> members("detail", "Line 3, column 5: Unexpected character ('}' (code 125)).");
            case FORBIDDEN -> members("detail", "The role reader may not write here.");
            case NOT_FOUND -> members("detail", "There is no article of this id or slug.");
            case CONFLICT ->
                members(
                        "detail",
                        "This article is draft; it can't be unpublished now.",
                        "allowedTransitions",
                        List.of("submit", "publish", "archive"));
            case EMBARGOED ->
                members(
                        "detail",
                        "This article is under embargo until 2030-01-01T06:00:00Z.",
                        "embargoUntil",
                        "2030-01-01T06:00:00Z");
            case SIGNATURE_REFUSED ->
                members("detail", "No signature of this webhook fits a secret that is configured for its provider.");
            case TOKEN_TOO_OLD ->
                members("detail", "What changed since is not known any more. Begin anew without since.");
            case SLUG_TAKEN ->
                members(
                        "detail",
                        "Another section has, or once had, the slug world; world-2 is free.",
                        "free",
                        "world-2");
            case IN_USE ->
                members(
                        "detail",
                        "This section is in use.",
                        "usedBy",
                        List.of(members("type", "articles", "id", ARTICLE, "name", "After Surprise Assad Visit")));
            case VERSION_MISMATCH ->
                members("detail", "You changed another version than the current one, which is 3.", "currentVersion", 3);
            case STILL_RUNNING ->
                members(
                        "detail",
                        "A request with this Idempotency-Key is still running; ask again soon.",
                        "retryAfter",
                        1);
            case IDEMPOTENCY_KEY_REUSED ->
                members(
                        "detail",
                        "This Idempotency-Key was sent with another request; take a new key for a new request.");
            case BATCH_REFUSED ->
                members("errors", List.of(fault("/operations/3/body/name", "required", "A tag needs a name.")));
            case FILE_REFUSED ->
                members(
                        "errors",
                        List.of(fault(
                                "/file",
                                "truncated",
                                "The file ends before the picture does; it may not have been copied whole.")));
            case NO_ROOM -> members("detail", "The disk is full. Nothing was saved; tell whoever runs the service.");
            case NOT_PUBLISHABLE ->
                members(
                        "errors",
                        List.of(fault("/leadPhoto", "credit-missing", "The photo Talks in Sochi has no credit.")));
            case GENERATED ->
                members(
                        "errors",
                        List.of(
                                fault(
                                        "/digitalSourceType",
                                        "not-allowed",
                                        "The file says that a machine made this picture, or a part of it (trainedAlgorithmicMedia), so its digitalSourceType must say so too.")));
            case TOO_MANY_REQUESTS -> members("retryAfter", 180);
            case INTERNAL_ERROR -> members("errorId", "4a1d3c52-9f0e-4a7b-8f59-3f1f0d2c7b11");
            default -> members();
        };
    }

    private static Map<String, Object> fault(String pointer, String code, String detail) {
        return members("pointer", pointer, "code", code, "detail", detail);
    }

    /** In a fixed order, which that of {@code Map.of} is not. */
    private static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
