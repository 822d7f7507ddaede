package press.masthead.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.image.metadata.RawMetadata;

/** All that the file of a photo says of itself. It may tell where somebody lives, so nothing that readers get is made from it. */
@Entity
@Table(name = "photo_metadata")
class PhotoMetadata {

    @Id
    @Column(name = "photo_id")
    private @Nullable UUID photoId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable RawMetadata raw;

    protected PhotoMetadata() {}

    PhotoMetadata(Photo photo, RawMetadata raw) {
        this.photoId = photo.getId();
        this.raw = raw;
    }

    void update(RawMetadata raw) {
        this.raw = raw;
    }

    @Nullable
    UUID getPhotoId() {
        return photoId;
    }

    RawMetadata getRaw() {
        return Objects.requireNonNull(raw);
    }
}
