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
class SectionRow {

    @Id
    UUID id = new UUID(0, 0);

    String slug = "";
    String name = "";

    @Nullable
    String description;

    @Column(name = "parent_id")
    @Nullable
    UUID parentId;
}
