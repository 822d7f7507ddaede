package press.masthead.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Role;

/** That somebody changed something. The database lets nobody change or delete an entry. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    private UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    private Instant at = Instant.EPOCH;

    private String actor = "";

    @Column(name = "actor_name")
    private String actorName = "";

    @Enumerated(EnumType.STRING)
    private Role role = Role.reader;

    private @Nullable String address;

    private String action = "";

    private String type = "";

    @Column(name = "item_id")
    private UUID itemId = new UUID(0, 0);

    private String label = "";

    private @Nullable Integer version;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<Change> changes;

    private @Nullable String note;

    protected AuditEntry() {}

    AuditEntry(Instant at, Signature by, Deed deed) {
        this.at = at;
        this.actor = by.actor();
        this.actorName = by.actorName();
        this.role = by.role();
        this.address = by.address();
        this.action = deed.action();
        this.type = deed.type();
        this.itemId = deed.itemId();
        this.label = deed.label();
        this.version = deed.version();
        this.changes = deed.changes().isEmpty() ? null : deed.changes();
        this.note = deed.note();
    }

    UUID getId() {
        return id;
    }

    Instant getAt() {
        return at;
    }

    AuditEntryView view() {
        return new AuditEntryView(
                id,
                at,
                actor,
                actorName,
                role,
                address,
                action,
                type,
                itemId,
                label,
                version,
                changes == null ? List.of() : changes,
                note);
    }
}
