package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.author.SaveAuthor;
import press.masthead.cache.Tags;

/** A row of the view of authors of something published. */
@Entity
@Immutable
@EntityListeners(ShownListener.class)
@Table(name = "author")
class AuthorRow implements SluggedRow, Shown {

    @Id
    private UUID id = new UUID(0, 0);

    private String slug = "";
    private String name = "";

    @Column(name = "photo_id")
    private @Nullable UUID photoId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SaveAuthor content;

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
    UUID getPhotoId() {
        return photoId;
    }

    SaveAuthor getContent() {
        return Objects.requireNonNull(content);
    }

    /** The photo too where it is not shown yet, because it has no credit. */
    @Override
    public Set<String> tags() {
        return photoId == null
                ? Set.of(Tags.of("author", id), Tags.all("author"))
                : Set.of(Tags.of("author", id), Tags.all("author"), Tags.of("photo", photoId));
    }
}
