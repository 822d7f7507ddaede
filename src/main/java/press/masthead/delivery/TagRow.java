package press.masthead.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import press.masthead.taxonomy.TagKind;

/** A row of the view of tags that something published has. */
@Entity
@Immutable
@Table(name = "tag")
class TagRow implements SluggedRow {

    @Id
    private UUID id = new UUID(0, 0);

    private String slug = "";
    private String name = "";

    @Enumerated(EnumType.STRING)
    private TagKind kind = TagKind.topic;

    private @Nullable String description;

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

    TagKind getKind() {
        return kind;
    }

    @Nullable
    String getDescription() {
        return description;
    }
}
