package press.masthead.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the view of photos whose rights end. */
@Entity
@Immutable
@Table(name = "photo_rights")
class EndingRights {

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "ends_at")
    private Instant endsAt = Instant.EPOCH;

    /** Whether that is within 30 days, or past. */
    private boolean soon;

    private boolean available;

    private long articles;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "credit_id")
    private @Nullable PhotoCredit credit;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SavePhoto content;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable PhotoFile file;

    UUID getId() {
        return id;
    }

    Instant getEndsAt() {
        return endsAt;
    }

    boolean isAvailable() {
        return available;
    }

    long getArticles() {
        return articles;
    }

    @Nullable
    PhotoCredit getCredit() {
        return credit;
    }

    String getLabel() {
        return Photo.label(Objects.requireNonNull(content), file);
    }
}
