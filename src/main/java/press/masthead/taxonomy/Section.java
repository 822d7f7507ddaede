package press.masthead.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.SluggedEntity;

/** A part of the newspaper, such as World; it may be part of another one. */
@Entity
@Table(name = "section")
public class Section extends SluggedEntity {

    private String name = "";

    private @Nullable String description;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, LocalName> locales = Map.of();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable Section parent;

    protected Section() {}

    @Override
    public String getLabel() {
        return name;
    }

    /** How it is called and described in other locales. */
    public Map<String, LocalName> getLocales() {
        return Map.copyOf(locales);
    }

    public @Nullable String getDescription() {
        return description;
    }

    public @Nullable Section getParent() {
        return parent;
    }

    /** Whether it is that section or anywhere below it. */
    public boolean isWithin(Section other) {
        for (Section section = this; section != null; section = section.parent) {
            if (section.getId().equals(other.getId())) {
                return true;
            }
        }
        return false;
    }

    int depth() {
        int depth = 1;
        for (Section section = parent; section != null; section = section.parent) {
            depth++;
        }
        return depth;
    }

    void update(String name, @Nullable String description, Map<String, LocalName> locales, @Nullable Section parent) {
        this.name = name;
        this.description = description;
        this.locales = locales;
        this.parent = parent;
    }
}
