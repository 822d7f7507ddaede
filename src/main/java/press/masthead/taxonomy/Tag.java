package press.masthead.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.MergeableEntity;

/** What an article is about. */
@Entity
@Table(name = "tag")
public class Tag extends MergeableEntity {

    private String name = "";

    @Enumerated(EnumType.STRING)
    private TagKind kind = TagKind.topic;

    private @Nullable String description;

    protected Tag() {}

    @Override
    public String getLabel() {
        return name;
    }

    public TagKind getKind() {
        return kind;
    }

    public @Nullable String getDescription() {
        return description;
    }

    void update(String name, TagKind kind, @Nullable String description) {
        this.name = name;
        this.kind = kind;
        this.description = description;
    }
}
