package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the view of slugs that readers know or knew. */
@Entity
@Immutable
@IdClass(SlugRow.Key.class)
@Table(name = "slug")
class SlugRow {

    /** What a slug is unique by. */
    record Key(String type, String locale, String slug) implements Serializable {}

    @Id
    private String type = "";

    @Id
    private String locale = "";

    @Id
    private String slug = "";

    private UUID owner = new UUID(0, 0);

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    Instant getCreatedAt() {
        return createdAt;
    }

    String getLocale() {
        return locale;
    }

    String getSlug() {
        return slug;
    }

    UUID getOwner() {
        return owner;
    }
}
