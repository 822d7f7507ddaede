package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.cache.Tags;
import press.masthead.editorial.LocaleVariants;
import press.masthead.taxonomy.LocalName;

/** A row of the view of sections with something published in them, or below them. */
@Entity
@Immutable
@EntityListeners(ShownListener.class)
@Table(name = "section")
class SectionRow implements SluggedRow, Shown {

    @Id
    private UUID id = new UUID(0, 0);

    private String slug = "";
    private String name = "";
    private @Nullable String description;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, LocalName> locales = Map.of();

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

    /** The name as it is shown in this locale. */
    String getName(@Nullable String locale) {
        return Objects.requireNonNull(LocaleVariants.text(locales, locale, LocalName::name, name));
    }

    /** The description as it is shown in this locale. */
    @Nullable
    String getDescription(@Nullable String locale) {
        return LocaleVariants.text(locales, locale, LocalName::description, description);
    }

    @Nullable
    UUID getParentId() {
        return parentId;
    }

    @Override
    public Set<String> tags() {
        return Set.of(Tags.of("section", id), Tags.all("section"));
    }
}
