package press.masthead.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialEntity;

/** A picture, with what readers must be told of it. */
@Entity
@Table(name = "photo")
public class Photo extends EditorialEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "credit_id")
    private @Nullable PhotoCredit credit;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SavePhoto content;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable PhotoFile file;

    @Column(name = "file_hash", insertable = false, updatable = false)
    private @Nullable String fileHash;

    @Column(name = "filled_from")
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, MetadataSource> filledFrom = Map.of();

    @Column(name = "suggested_credit")
    private @Nullable String suggestedCredit;

    protected Photo() {}

    @Override
    public String getLabel() {
        SavePhoto all = getContent();
        return Stream.of(all.caption(), all.headline(), all.altText(), all.url(), file == null ? null : file.name())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    public @Nullable PhotoCredit getCredit() {
        return credit;
    }

    /** All of it, as an editor would send it. */
    public SavePhoto getContent() {
        return Objects.requireNonNull(content)
                .withCredit(credit == null ? null : credit.getId().toString());
    }

    /** The file that was uploaded; null for a photo at an address of its own. */
    public @Nullable PhotoFile getFile() {
        return file;
    }

    /** Which values were filled from the file and not changed by an editor since. */
    public Map<String, MetadataSource> getFilledFrom() {
        return filledFrom;
    }

    /** Whom the file credits, if no photo credit has that name. */
    public @Nullable String getSuggestedCredit() {
        return suggestedCredit;
    }

    /** The line under the picture that says whose it is; null as long as it has no credit. */
    public @Nullable String getCreditLine() {
        return credit == null
                ? null
                : CreditLine.of(credit.getContent().creditLine(), getContent().creator(), credit.getLabel());
    }

    /** Whether its rights have run out. */
    public boolean isExpired(Instant now) {
        Rights rights = getContent().rights();
        return rights != null && rights.expiresAt() != null && !now.isBefore(rights.expiresAt());
    }

    void receive(PhotoFile file) {
        this.file = file;
    }

    void update(SavePhoto content, @Nullable PhotoCredit credit) {
        this.content = content.withCredit(null);
        this.credit = credit;
    }
}
