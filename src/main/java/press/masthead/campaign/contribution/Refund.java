package press.masthead.campaign.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** That money went back to a reader. It never changes. */
@Entity
@Immutable
@Table(name = "refund")
class Refund {

    @Id
    private UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    @Column(name = "contribution_id")
    private UUID contribution = new UUID(0, 0);

    private String reference = "";

    @Enumerated(EnumType.STRING)
    private RefundKind kind = RefundKind.refund;

    private @Nullable Long amount;

    private Instant at = Instant.EPOCH;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    protected Refund() {}

    Refund(UUID contribution, SaveRefund sent, Instant now) {
        this.contribution = contribution;
        this.reference = sent.reference();
        this.kind = sent.kind();
        this.amount = sent.amount();
        this.at = sent.at();
        this.createdAt = now;
    }

    UUID getId() {
        return id;
    }

    UUID getContribution() {
        return contribution;
    }

    /** When it was told. */
    Instant getCreatedAt() {
        return createdAt;
    }

    boolean says(SaveRefund sent) {
        return reference.equals(sent.reference())
                && kind == sent.kind()
                && Objects.equals(amount, sent.amount())
                && at.equals(sent.at());
    }
}
