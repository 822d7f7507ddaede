package press.masthead.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Role;
import press.masthead.deed.AuditEntry;
import press.masthead.deed.Change;
import press.masthead.deed.Deed;

/** One entry of the audit log, as admins see it. */
@Schema(description = "That somebody changed something.")
public record AuditEntryView(
        UUID id,
        Instant at,

        @Schema(description = "What the caller is known by for ever.", maxLength = 300)
        String actor,

        @Schema(description = "The caller's name at that time.", maxLength = 200)
        String actorName,

        Role role,

        @Schema(description = "The IP address that the request came from.", maxLength = 100) @Nullable
        String address,

        @Schema(description = "What was done.", maxLength = 100)
        String action,

        @Schema(description = "The type of what it was done to.", maxLength = 100)
        String type,

        UUID itemId,

        @Schema(description = "What it was called after that.", maxLength = 300)
        String label,

        @Schema(format = "int32", description = "The version that came of it.") @Nullable
        Integer version,

        @Schema(description = "Which fields changed. None for what was created.", maxItems = 100)
        List<Change> changes,

        @Schema(maxLength = 500) @Nullable String note) {

    static AuditEntryView of(AuditEntry entry) {
        Deed deed = entry.getDeed();
        return new AuditEntryView(
                entry.getId(),
                entry.getAt(),
                entry.getActor(),
                entry.getActorName(),
                Role.valueOf(entry.getRole()),
                entry.getAddress(),
                deed.action(),
                deed.type(),
                deed.itemId(),
                deed.label(),
                deed.version(),
                deed.changes(),
                deed.note());
    }
}
