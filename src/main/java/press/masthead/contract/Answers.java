package press.masthead.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Describes the answers of success: their status and headers. */
final class Answers {

    private Answers() {}

    static void write(List<ContractOperation> operations) {
        operations.forEach(Answers::write);
    }

    static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(4000));
    }

    private static void write(ContractOperation one) {
        if (!one.isRead() && (one.isDelivery() || one.isWebhook())) {
            return; // which says of itself what it answers, and is kept by nobody
        }
        APIResponses responses = one.operation().getResponses();
        APIResponse ok = one.success().orElseThrow();
        ok.setDescription(description(one));
        if (one.isCreation()) {
            responses.addAPIResponse("201", ok);
            responses.addAPIResponse(
                    "200",
                    OASFactory.createAPIResponse()
                            .description(
                                    Uploads.takes(one)
                                            ? "What it would be: the answer to dryRun=true. Or the photo that has this file already."
                                            : one.isPayments()
                                                    ? "It was told before. Or what it would be: the answer to dryRun=true."
                                                    : "What it would be: the answer to dryRun=true.")
                            .content(ok.getContent()));
        }
        if (one.action().equals("by-external-id") || one.type().equals("schemas") && one.hasBody()) {
            responses.addAPIResponse(
                    "201",
                    OASFactory.createAPIResponse()
                            .description("It was created.")
                            .content(ok.getContent())
                            .addHeader("ETag", header("The version, for If-Match."))
                            .addHeader("Location", header("Where it is.")));
        }
        if (one.isCreation() && one.isEditorial()) {
            ok.addHeader("Location", header("Where it is."));
        }
        if (Uploads.takes(one)) {
            responses
                    .getAPIResponse("200")
                    .addHeader("Location", header("Where the photo is that has this file."))
                    .addHeader("Link", header("The same: rel=\"duplicate\" (RFC 6249)."));
        }
        if (one.isPage()) {
            ok.addHeader("Link", header("The next page: rel=\"next\" (RFC 8288)."));
        }
        if (!one.isPreview() && (one.isDelivery() && one.isRead() || one.isPicture())) {
            ok.addHeader("ETag", header("Of these bytes, for If-None-Match."));
            ok.addHeader("Cache-Control", header("Who may keep the answer, and for how long."));
            responses.addAPIResponse(
                    "304", OASFactory.createAPIResponse().description("It is what If-None-Match names."));
            if (one.path().endsWith("{ref}") || one.path().contains("{slug}")) {
                responses.addAPIResponse(
                        "301",
                        OASFactory.createAPIResponse()
                                .description("The slug was another one once.")
                                .addHeader("Location", header("With the present slug.")));
            }
        } else if (one.isVersioned()) {
            ok.addHeader("ETag", header("The version, for If-Match."));
        }
    }

    private static String description(ContractOperation one) {
        if (one.isRead()) {
            return one.isPage() ? "One page of the list." : "What was asked for.";
        }
        return switch (one.method()) {
            case DELETE -> "It is done.";
            case POST ->
                one.isBatch()
                        ? "What came of each operation."
                        : one.isCreation() ? "It was created." : "How it is now.";
            default -> "How it is now.";
        };
    }
}
