package press.masthead.delivery;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** What a request asks of the ETag of its answer (RFC 9110, section 13.1). */
final class Preconditions {

    private Preconditions() {}

    /**
     * Whether If-None-Match names this ETag, a weak one of the same value included.
     *
     * @throws ProblemException that If-Match names another
     */
    static boolean isKnown(Request request, EntityTag etag) {
        if (decides(request, etag, Response.Status.PRECONDITION_FAILED)) {
            throw new ProblemException(ProblemType.VERSION_MISMATCH, "What is published now has another ETag.");
        }
        return decides(request, etag, Response.Status.NOT_MODIFIED)
                || decides(request, new EntityTag(etag.getValue(), true), Response.Status.NOT_MODIFIED);
    }

    private static boolean decides(Request request, EntityTag etag, Response.Status status) {
        Response.ResponseBuilder decided = request.evaluatePreconditions(etag);
        return decided != null && decided.build().getStatus() == status.getStatusCode();
    }
}
