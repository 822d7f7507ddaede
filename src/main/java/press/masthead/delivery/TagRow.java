package press.masthead.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import press.masthead.taxonomy.TagKind;

/** A row of the view of tags that something published has. */
@Entity
@Immutable
@EntityListeners(ShownListener.class)
@Table(name = "tag")
class TagRow implements SluggedRow, Shown {

    @Id
    private UUID id = new UUID(0, 0);

    private String slug = "";
    private String name = "";

    @Enumerated(EnumType.STRING)
    private TagKind kind = TagKind.topic;

    private @Nullable String description;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, LocalName> locales = Map.of();

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

    TagKind getKind() {
        return kind;
    }

    /** The description as it is shown in this locale. */
    @Nullable
    String getDescription(@Nullable String locale) {
        return LocaleVariants.text(locales, locale, LocalName::description, description);
    }

    @Override
    public Set<String> tags() {
        return Set.of(Tags.of("tag", id), Tags.all("tag"));
    }
}
