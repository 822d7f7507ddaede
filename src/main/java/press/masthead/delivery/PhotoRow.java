package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.photo.PhotoFile;
import press.masthead.photo.SavePhoto;
import press.masthead.photo.SavePhotoCredit;

/** A row of the view of photos in something published, with their credits. */
@Entity
@Immutable
@EntityListeners(ShownListener.class)
@Table(name = "photo")
class PhotoRow implements Shown {

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SavePhoto content;

    @Column(name = "credit_id")
    private @Nullable UUID creditId;

    @Column(name = "credit_slug")
    private @Nullable String creditSlug;

    @Column(name = "credit_name")
    private @Nullable String creditName;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SavePhotoCredit credit;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable PhotoFile file;

    private boolean available;

    @Column(name = "available_until")
    private @Nullable Instant availableUntil;

    @Column(name = "changes_at")
    private @Nullable Instant changesAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> countries = List.of();

    @Column(name = "excluded_countries")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> excludedCountries = List.of();

    UUID getId() {
        return id;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    SavePhoto getContent() {
        return Objects.requireNonNull(content);
    }

    @Nullable
    UUID getCreditId() {
        return creditId;
    }

    @Nullable
    String getCreditSlug() {
        return creditSlug;
    }

    @Nullable
    String getCreditName() {
        return creditName;
    }

    @Nullable
    SavePhotoCredit getCredit() {
        return credit;
    }

    @Nullable
    PhotoFile getFile() {
        return file;
    }

    /** Whether its rights allow it to be shown now, by the clock of the database. */
    boolean isAvailable() {
        return available;
    }

    /** When its rights end, or pause, if they allow it to be shown now; null if they don't, or don't end. */
    @Nullable
    Instant getAvailableUntil() {
        return availableUntil;
    }

    List<String> getCountries() {
        return List.copyOf(countries);
    }

    List<String> getExcludedCountries() {
        return List.copyOf(excludedCountries);
    }

    PhotoSource source() {
        return new PhotoSource(
                id,
                getContent(),
                file,
                creditId,
                creditSlug,
                credit,
                available,
                getCountries(),
                getExcludedCountries());
    }

    @Override
    public Set<String> tags() {
        return source().tags();
    }

    @Override
    public @Nullable Instant changesAt() {
        return changesAt;
    }
}
