package press.masthead.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the view of what was merged into something that readers can see. */
@Entity
@Immutable
@Table(name = "merged")
class MergedRow {

    @Id
    private UUID id = new UUID(0, 0);

    private UUID target = new UUID(0, 0);

    UUID getId() {
        return id;
    }

    UUID getTarget() {
        return target;
    }
}
