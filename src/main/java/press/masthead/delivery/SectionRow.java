package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the view of sections with something published in them, or below them. */
@Entity
@Immutable
@Table(name = "section")
class SectionRow implements SluggedRow {

    @Id
    private UUID id = new UUID(0, 0);

    private String slug = "";
    private String name = "";
    private @Nullable String description;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public String getSlug() {
        return slug;
    }

    String getName() {
        return name;
    }

    @Nullable
    String getDescription() {
        return description;
    }

    @Nullable
    UUID getParentId() {
        return parentId;
    }
}
