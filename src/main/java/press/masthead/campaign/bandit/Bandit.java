package press.masthead.campaign.bandit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That the weights of a campaign follow results, and how. */
@Entity
@Table(name = "campaign_bandit")
class Bandit {

    @Id
    @Column(name = "campaign_id")
    private UUID campaign = new UUID(0, 0);

    @Version
    private int version = 1;

    @Enumerated(EnumType.STRING)
    private BanditMethod method = BanditMethod.thompson;

    private double floor;

    private @Nullable Double epsilon;

    private long cap;

    private int days;

    @Column(name = "due_at")
    private Instant dueAt = Instant.EPOCH;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "updated_at")
    private Instant updatedAt = Instant.EPOCH;

    protected Bandit() {}

    Bandit(UUID campaign, Instant now) {
        this.campaign = campaign;
        this.createdAt = now;
    }

    UUID getCampaign() {
        return campaign;
    }

    int getVersion() {
        return version;
    }

    Instant getDueAt() {
        return dueAt;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    Instant getUpdatedAt() {
        return updatedAt;
    }

    SaveBandit getSettings() {
        return new SaveBandit(method, floor, epsilon, cap, days);
    }

    void update(SaveBandit settings, Instant now) {
        this.method = settings.method();
        this.floor = settings.floor();
        this.epsilon = settings.epsilon();
        this.cap = settings.cap();
        this.days = settings.days();
        this.updatedAt = now;
        this.dueAt = now;
    }

    void computed(Instant now, Duration interval) {
        this.dueAt = now.plus(interval);
    }
}
