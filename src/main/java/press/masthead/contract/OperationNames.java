package press.masthead.contract;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.models.Operation;

/** Names every operation, and says in a sentence what it does. */
final class OperationNames {

    private OperationNames() {}

    static void write(List<ContractOperation> operations) {
        operations.forEach(OperationNames::write);
    }

    private static void write(ContractOperation one) {
        Operation operation = one.operation();
        operation.setTags(List.of(ContractHead.tag(one)));
        if (!one.isEditorial()) {
            return;
        }
        TypeNames type = TypeNames.of(one.type());
        if (PartNames.write(one)) {
            return;
        }
        switch (one.method()) {
            case GET -> {
                if (one.isSingle()) {
                    name(
                            operation,
                            "getEditorial" + type.singular(),
                            "Get " + type.one(),
                            switch (type) {
                                case apiKeys -> "By id, without its secret.";
                                case schemas -> "That of the newsroom's own fields of one type of content.";
                                case placements -> "What holds for all campaigns of this placement.";
                                case placementSwitch -> "Whether anything is shown in any placement.";
                                case exchangeRates -> "What currencies are worth to the newsroom.";
                                default -> "By id or slug, whether published or not.";
                            });
                } else {
                    name(
                            operation,
                            "listEditorial" + type.plural(),
                            "List " + type.many(),
                            switch (type) {
                                case apiKeys -> "All of them, without their secrets.";
                                case auditEntries -> "Who did what, when and from where.";
                                case schemas -> "Those of the newsroom's own fields, one for each type of content.";
                                case contributions -> "What readers gave, the newest first.";
                                case events -> "What happened to content, the newest first.";
                                case placements -> "What holds for all campaigns of each placement.";
                                default -> "All of them, whether published or not.";
                            });
                }
            }
            case PUT -> {
                if (one.action().isEmpty()) {
                    name(
                            operation,
                            "replace" + type.singular(),
                            (type == TypeNames.schemas ? "Register or replace " : "Replace ") + type.one(),
                            type == TypeNames.schemas
                                    ? "Without If-Match where none is registered. What is stored is checked by it when it is saved or published next."
                                    : "What the body leaves out gets its default.");
                } else {
                    name(
                            operation,
                            "createOrReplace" + type.singular(),
                            "Create or replace " + type.one(),
                            "Creates what this external id names, or replaces it, so that a script can be run twice. It needs no If-Match, but heeds one.");
                }
            }
            case PATCH ->
                name(
                        operation,
                        "patch" + type.singular(),
                        "Change " + type.one(),
                        "By JSON Merge Patch (RFC 7396): only what the body holds is changed; null sets the default.");
            case DELETE ->
                name(
                        operation,
                        "delete" + type.singular(),
                        (type == TypeNames.apiKeys || type == TypeNames.schemas ? "Delete " : "Archive ") + type.one(),
                        switch (type) {
                            case articles ->
                                "Puts it away; it can be restored for 30 days. What readers get must be unpublished first.";
                            case apiKeys -> "It is not accepted any more.";
                            case schemas ->
                                "What is stored stays, but is neither saved nor published again with such fields.";
                            default ->
                                "Puts it away; it can be restored for 30 days. Refused while something refers to it, with where it is used.";
                        });
            default -> post(one, type);
        }
    }

    private static void post(ContractOperation one, TypeNames type) {
        if (one.isBatch()) {
            name(
                    one.operation(),
                    "batch" + type.plural(),
                    "Save many " + type.many(),
                    "Creates, replaces, patches and deletes up to 1000 at once, all or none, or each on its own.");
            return;
        }
        if (!one.isSingle()) {
            name(
                    one.operation(),
                    "create" + type.singular(),
                    "Create " + type.one(),
                    type == TypeNames.apiKeys
                            ? "Its secret is shown in this answer and never again."
                            : "Required is only what it makes no sense without; everything else has a default.");
            return;
        }
        String verb = one.action().substring(0, 1).toUpperCase(Locale.ROOT)
                + one.action().substring(1);
        String description = switch (one.action()) {
            case "submit" -> "Gives the latest revision to the editors, for review.";
            case "request-changes" -> "Gives the latest revision back to its writer.";
            case "publish" ->
                "Gives a revision, by default the latest, to readers, now or at a set time. What they get already changes nothing.";
            case "unpublish" -> "Takes it from readers, and cancels what is scheduled.";
            case "unschedule" -> "Cancels what is scheduled. What readers get now stays.";
            case "archive" -> "Puts it away, as a DELETE does, with a note that says why.";
            case "restore" -> "Takes it back from the archive.";
            case "merge" ->
                "Lets another take its place wherever it is used. Its addresses lead to the other, which is answered.";
            case "start" -> "Shows its messages while its dates allow it.";
            case "pause" -> "Holds its messages back until it is resumed.";
            case "resume" -> "Shows its messages again.";
            case "end" -> "Ends it for good.";
            case "rotate" ->
                "Gives it a new secret, which is shown in this answer and never again. Former ones stay valid for a while.";
            default -> throw new IllegalStateException("The contract knows no action " + one.action());
        };
        if (one.action().equals("request-changes")) {
            name(one.operation(), "requestChangesOfArticle", "Request changes of an article", description);
        } else {
            name(one.operation(), one.action() + type.singular(), verb + " " + type.one(), description);
        }
    }

    static void name(Operation operation, String id, String summary, String description) {
        operation.setOperationId(id);
        operation.setSummary(summary);
        operation.setDescription(description);
    }
}
