package press.masthead.photo;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
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

    protected Photo() {}

    @Override
    public String getLabel() {
        SavePhoto all = getContent();
        return all.caption() != null ? all.caption() : all.altText() != null ? all.altText() : all.url();
    }

    public @Nullable PhotoCredit getCredit() {
        return credit;
    }

    /** All of it, as an editor would send it. */
    public SavePhoto getContent() {
        return Objects.requireNonNull(content)
                .withCredit(credit == null ? null : credit.getId().toString());
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

    void update(SavePhoto content, @Nullable PhotoCredit credit) {
        this.content = content.withCredit(null);
        this.credit = credit;
    }
}
