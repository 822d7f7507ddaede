package press.masthead.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the view of the photos of a credit. */
@Entity
@Immutable
@Table(name = "photo_credit_use")
class PhotoCreditUse {

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "credit_id")
    private UUID creditId = new UUID(0, 0);

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SavePhoto content;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable PhotoFile file;

    private boolean live;

    UUID getId() {
        return id;
    }

    UUID getCreditId() {
        return creditId;
    }

    PhotoUseView view() {
        String name = Photo.label(Objects.requireNonNull(content), file);
        return new PhotoUseView(PhotoTypes.PHOTO.path(), id, name, null, List.of("/credit"), live);
    }
}
