package press.masthead.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, LocalName> locales = Map.of();

    protected Tag() {}

    @Override
    public String getLabel() {
        return name;
    }

    public TagKind getKind() {
        return kind;
    }

    /** How it is called and described in other locales. */
    public Map<String, LocalName> getLocales() {
        return Map.copyOf(locales);
    }

    public @Nullable String getDescription() {
        return description;
    }

    void update(String name, TagKind kind, @Nullable String description, Map<String, LocalName> locales) {
        this.name = name;
        this.kind = kind;
        this.description = description;
        this.locales = locales;
    }
}
