package press.masthead.article;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A slug that something has or had, for lists to look in. The registry of slugs writes it. */
@Entity
@Immutable
@Table(name = "slug")
class KnownSlug {

    @Embeddable
    record Id(String type, String locale, String slug) implements Serializable {}

    @EmbeddedId
    private @Nullable Id id;

    private UUID owner = new UUID(0, 0);

    UUID getOwner() {
        return owner;
    }
}
