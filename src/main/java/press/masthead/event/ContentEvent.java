package press.masthead.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** That something happened to an article, an author, or anything else that editors keep. It never changes. */
@Entity
@Immutable
@Table(name = "event")
public class ContentEvent {

    /** In the data of what was changed: the names of the fields that were. */
    public static final String CHANGED = "changed";

    @Id
    private UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    private String type = "";

    @Column(name = "item_type")
    private String itemType = "";

    @Column(name = "item_id")
    private UUID itemId = new UUID(0, 0);

    private Instant at = Instant.EPOCH;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> data = Map.of();

    protected ContentEvent() {}

    /**
     * @param itemType what it happened to, such as article
     * @param what happened, such as published
     * @param at when it took effect
     * @param data what a listener must know without asking, such as the slug; no address, and nothing secret
     */
    public ContentEvent(String itemType, UUID itemId, String what, Instant at, Map<String, ?> data) {
        this.type = itemType + "." + what;
        this.itemType = itemType;
        this.itemId = itemId;
        this.at = at;
        this.data = new LinkedHashMap<>(data);
    }

    public UUID getId() {
        return id;
    }

    /** What happened to what: article.published. */
    public String getType() {
        return type;
    }

    public String getItemType() {
        return itemType;
    }

    public UUID getItemId() {
        return itemId;
    }

    public Instant getAt() {
        return at;
    }

    public Map<String, Object> getData() {
        return java.util.Collections.unmodifiableMap(data);
    }
}
