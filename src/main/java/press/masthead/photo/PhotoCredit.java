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

    boolean isGenerated() {
        return content != null && content.kind() == CreditKind.generated;
    }

    /** Whether it is kept, and says only by this request that a machine makes its pictures. */
    boolean wouldBecomeGenerated(SavePhotoCredit request) {
        return content != null && !isGenerated() && request.kind() == CreditKind.generated;
    }

    void update(SavePhotoCredit content) {
        this.name = content.name();
        this.content = content.withSlug("");
    }
}
