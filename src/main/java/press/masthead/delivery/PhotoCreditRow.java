package press.masthead.delivery;

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
import press.masthead.cache.Tags;
import press.masthead.photo.SavePhotoCredit;

/** A row of the view of photo credits of something published, without their contacts. */
@Entity
@Immutable
@EntityListeners(ShownListener.class)
@Table(name = "photo_credit")
class PhotoCreditRow implements SluggedRow, Shown {

    @Id
    private UUID id = new UUID(0, 0);

    private String slug = "";
    private String name = "";

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SavePhotoCredit content;

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

    SavePhotoCredit getContent() {
        return Objects.requireNonNull(content);
    }

    @Override
    public Set<String> tags() {
        return Set.of(Tags.of("photo-credit", id), Tags.all("photo-credit"));
    }
}
