package press.masthead.problem;

import java.util.Locale;

/** Every kind of problem that the service answers. Its name is the last part of the {@code type} URI, and for ever. */
public enum ProblemType {
    /** A field, a value or a parameter is wrong; {@code errors} names each. */
    INVALID_REQUEST(
            400,
            "The request is not valid",
            "Something in the body or in the query parameters is wrong. The member errors lists every fault at once: where it is (pointer, a JSON Pointer into the body, or parameter), its code, and a sentence that says what to mend. Nothing was saved."),
    /** The body is not JSON at all. */
    MALFORMED_JSON(
            400,
            "The body is not JSON",
            "The body could not be read as JSON (RFC 8259). The detail names line and column. A usual cause is a missing comma, a quotation mark inside a text that is not written as \\\", or a file in another encoding than UTF-8."),
    /** A webhook is not signed by the one it says it comes from. */
    SIGNATURE_REFUSED(
            400,
            "The signature does not fit",
            "A webhook must be signed with the secret that is configured for its provider, and sent within a few minutes of its signing. The detail says what is missing."),
    /** The HTTP request itself is malformed. */
    BAD_REQUEST(400, "The HTTP request is malformed", "The request line, a header or the address could not be read."),
    /** No valid key or token was sent. */
    UNAUTHORIZED(
            401,
            "A valid API key or token is needed",
            "Send a key in the header: Authorization: Bearer mh_..., or a token of the newsroom's issuer, if one is configured. One that is missing, unknown, deleted or past its expiry gets this answer."),
    /** The key or token is valid, but its role or scopes do not allow this. */
    FORBIDDEN(
            403,
            "This key or token does not allow this",
            "The caller is known, but neither role nor scopes may do this. An admin can make a key with others, or change this one."),
    /** There is nothing at this address. */
    NOT_FOUND(
            404,
            "There is nothing here",
            "No route of this path exists, or no resource has this id or slug. For a reader, what is not published does not exist."),
    /** The address exists, but not with this method. */
    METHOD_NOT_ALLOWED(
            405, "This method is not allowed here", "The header Allow lists the methods that this address answers."),
    /** The answer can't be given in the media type asked for. */
    NOT_ACCEPTABLE(406, "No such representation", "The header Accept asks for a media type that is not served here."),
    /** The client sent its request too slowly. */
    REQUEST_TIMEOUT(408, "The request took too long to arrive", "The request was not complete in time."),
    /** The state of the resource does not allow the action. */
    CONFLICT(
            409,
            "The present state does not allow this",
            "The resource is in a state in which this action is not possible; allowedTransitions in its editorial view lists what is."),
    /** Readers would get it before the end of an embargo. */
    EMBARGOED(
            409,
            "An embargo forbids this",
            "The latest revision has an embargo, and readers would get the article before its end, which is the member embargoUntil. Publish it then, by at. Who may override an embargo sends overrideEmbargo: true, or changes embargoUntil, which is kept for ever."),
    /** The slug that was asked for belongs to another resource. */
    SLUG_TAKEN(
            409,
            "The slug is taken",
            "Another resource has this slug now, or had it once: an old address leads readers to its new place for ever. The member free names a slug that can be had."),
    /** The same request is being done at this moment. */
    STILL_RUNNING(
            409,
            "The same request is still running",
            "A request with this Idempotency-Key was sent before and is not finished. Send it again in a moment: it is answered with what came of the first."),
    /** The resource is used elsewhere. */
    IN_USE(
            409,
            "It is in use",
            "It can't be deleted while something refers to it. The member usedBy lists where: the first 100 places, each with type, id and name."),
    /** What happened since is not known any more. */
    TOKEN_TOO_OLD(
            410,
            "The token is too old",
            "What changed is kept for a time (30 days, unless configured otherwise), and this token of the list of changes is older, or comes from before the database was restored. Begin anew without since, and drop what is not in the answer."),
    /** Somebody else was first. */
    VERSION_MISMATCH(
            412,
            "Somebody else changed it first",
            "If-Match names an older version than the current one. The member currentVersion is what it is now: read the resource again, look at what changed, and repeat the change."),
    /** The body is larger than the service reads. */
    TOO_LARGE(413, "The body is too large", "The body is larger than the service reads; the detail names the limit."),
    /** The address is longer than the service reads. */
    URI_TOO_LONG(414, "The address is too long", "The address, with its query parameters, is longer than 8 kB."),
    /** The body is in a format that is not read here. */
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "This media type is not read here",
            "Send application/json; a PATCH takes application/merge-patch+json too, and photos are uploaded as multipart/form-data or as they are."),
    /** The article lacks something that readers must get. */
    NOT_PUBLISHABLE(
            422,
            "It can't be published yet",
            "What is saved may be incomplete; what is published may not. The member errors lists everything that is missing."),
    /** A picture that a machine made would not be marked as such any more. */
    GENERATED(
            422,
            "The file says that a machine made it",
            "The file of this photo says that a machine made the picture, or a part of it. Readers are told so: digitalSourceType can be changed only to another value that says it, which are trainedAlgorithmicMedia, compositeWithTrainedAlgorithmicMedia, algorithmicMedia and compositeSynthetic."),
    /** Some of what should be done together can't be done. */
    BATCH_REFUSED(
            422,
            "Nothing of the batch was done",
            "The batch is atomic, and some of its operations can't be done. The member errors lists the faults, each with a pointer to its operation. Mend them, or send atomic false to have the others done all the same."),
    /** What was uploaded is not a picture, or not one that is taken. */
    FILE_REFUSED(
            422,
            "The file is not taken",
            "What was uploaded is not a JPEG, PNG, WebP, GIF or TIFF, whatever its name says, or it is cut off, damaged, too large when it is unpacked, or holds something besides the picture. The member errors says what. Nothing was kept."),
    /** An Idempotency-Key came a second time, with something else. */
    IDEMPOTENCY_KEY_REUSED(
            422,
            "This Idempotency-Key was sent with another request",
            "An Idempotency-Key names one request for 24 hours: the same method, address and body. Take a new key for a new request."),
    /** A write came without {@code If-Match}. */
    PRECONDITION_REQUIRED(
            428,
            "If-Match is needed",
            "A change needs the header If-Match with the ETag of the version that was read, so that nobody's work is overwritten unseen."),
    /** The caller asks too often. */
    TOO_MANY_REQUESTS(
            429,
            "Too many requests",
            "More was asked for from one address than is allowed in that time. Nothing was saved. Try again after the time in Retry-After."),
    /** The headers are larger than the service reads. */
    HEADERS_TOO_LARGE(431, "The headers are too large", "The request's headers are larger than the service reads."),
    /** The service failed. */
    INTERNAL_ERROR(
            500,
            "The service failed",
            "This is a fault of the service, not of the request. The member errorId names it in the service's log."),
    /** The service can't answer now. */
    UNAVAILABLE(
            503,
            "The service can't answer now",
            "The database or the place where files are kept does not answer, the service is starting or stopping, or more pictures are asked for, or more events come in, than it can handle now. Nothing was saved, but events of campaigns perhaps, which can be sent again. Try again after the time in Retry-After."),
    /** A file can't be kept, because the disk is full. */
    NO_ROOM(
            507,
            "There is no room for the file",
            "The disk on which files are kept, or wait to be, is full. Nothing was saved. Tell whoever runs the service.");

    private final int status;
    private final String title;
    private final String explanation;

    ProblemType(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What it means and what to do, for the page that the {@code type} URI resolves to. */
    public String explanation() {
        return explanation;
    }

    /** The last part of the {@code type} URI. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
