package press.masthead.photo;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.MergeableEntity;

/** Whom pictures are credited to. */
@Entity
@Table(name = "photo_credit")
public class PhotoCredit extends MergeableEntity {

    private String name = "";

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SavePhotoCredit content;

    protected PhotoCredit() {}

    @Override
    public String getLabel() {
        return name;
    }

    /** All of it, as an editor would send it. */
    public SavePhotoCredit getContent() {
        return java.util.Objects.requireNonNull(content).withSlug(getSlug());
    }

    void update(SavePhotoCredit content) {
        this.name = content.name();
        this.content = content.withSlug("");
    }
}
