package press.masthead.custom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** The JSON Schema of the newsroom's own fields of one type of content. */
@Entity
@Table(name = "custom_schema")
public class CustomSchema {

    @Id
    private String type = "";

    /** What the audit log knows it by; a schema that is registered anew has another. */
    private UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    @Version
    private int version = 1;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> schema = Map.of();

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "updated_at")
    private Instant updatedAt = Instant.EPOCH;

    protected CustomSchema() {}

    CustomSchema(String type, Map<String, Object> schema, Instant now) {
        this.type = type;
        this.schema = schema;
        this.createdAt = now;
        this.updatedAt = now;
    }

    public String getType() {
        return type;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Map<String, Object> getSchema() {
        return schema;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    void replace(Map<String, Object> schema, Instant now) {
        this.schema = schema;
        this.updatedAt = now;
    }
}
