package press.masthead.campaign.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Frequency;
import press.masthead.campaign.PaymentMethod;
import press.masthead.campaign.Placement;

/** One payment of a reader. Of a recurring contribution each payment is one, and all but the first name the first. */
@Entity
@Table(name = "contribution")
public class Contribution {

    @Id
    private UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    private String provider = "";

    @Column(name = "provider_reference")
    private String providerReference = "";

    private @Nullable String agreement;

    private Instant at = Instant.EPOCH;

    private long amount;

    private String currency = "";

    private long refunded;

    @Column(name = "charged_back")
    private boolean chargedBack;

    @Enumerated(EnumType.STRING)
    private Frequency frequency = Frequency.once;

    @Column(name = "first_id")
    private @Nullable UUID first;

    @Enumerated(EnumType.STRING)
    private @Nullable PaymentMethod method;

    private @Nullable String country;

    @Column(name = "campaign_id")
    private @Nullable UUID campaign;

    private @Nullable String variant;

    @Enumerated(EnumType.STRING)
    private @Nullable Placement placement;

    @Column(name = "article_id")
    private @Nullable UUID article;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "updated_at")
    private Instant updatedAt = Instant.EPOCH;

    protected Contribution() {}

    Contribution(SaveContribution sent, Attribution attribution, Instant now) {
        this.provider = sent.provider();
        this.providerReference = sent.providerReference();
        this.agreement = sent.agreement();
        this.at = sent.at();
        this.amount = sent.amount();
        this.currency = sent.currency();
        this.frequency = sent.frequency();
        this.first = attribution.first();
        this.method = sent.method();
        this.country = attribution.country();
        this.campaign = attribution.campaign();
        this.variant = sent.variant();
        this.placement = sent.placement();
        this.article = attribution.article();
        this.createdAt = now;
        this.updatedAt = now;
    }

    public UUID getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    /** As it was sent, with ids for what it refers to. */
    ContributionView view() {
        return new ContributionView(
                id,
                provider,
                providerReference,
                agreement,
                at,
                amount,
                currency,
                refunded,
                chargedBack,
                frequency,
                first,
                method,
                country,
                campaign,
                variant,
                placement,
                article);
    }

    /** What can still be given back. */
    long left() {
        return chargedBack ? 0 : amount - refunded;
    }

    void refund(long part, Instant now) {
        refunded += part;
        updatedAt = now;
    }

    void chargeBack(Instant now) {
        chargedBack = true;
        updatedAt = now;
    }
}
