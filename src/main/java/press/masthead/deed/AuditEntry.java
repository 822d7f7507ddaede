package press.masthead.deed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** That somebody changed something. The database lets nobody change or delete an entry. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    private Instant at = Instant.EPOCH;

    private String actor = "";

    @Column(name = "actor_name")
    private String actorName = "";

    private String role = "";

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

    AuditEntry(Instant at, Signatory by, @Nullable String address, Deed deed) {
        this.at = at;
        this.actor = by.actor();
        this.actorName = by.actorName();
        this.role = by.role();
        this.address = address;
        this.action = deed.action();
        this.type = deed.type();
        this.itemId = deed.itemId();
        this.label = deed.label();
        this.version = deed.version();
        this.changes = deed.changes().isEmpty() ? null : deed.changes();
        this.note = deed.note();
    }

    public UUID getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public String getActor() {
        return actor;
    }

    /** The actor's name at that time. */
    public String getActorName() {
        return actorName;
    }

    public String getRole() {
        return role;
    }

    /** The IP address that the request came from. */
    public @Nullable String getAddress() {
        return address;
    }

    /** What was done. */
    public Deed getDeed() {
        return new Deed(action, type, itemId, label, version, changes == null ? List.of() : changes, note);
    }
}
