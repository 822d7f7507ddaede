package press.masthead.campaign.rate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The rates that the newsroom has set. There is one sheet of them. */
@Entity
@Table(name = "exchange_rate_sheet")
public class ExchangeRateSheet {

    @Id
    private UUID id = new UUID(0, 0);

    @Version
    private int version = 1;

    private String base = "";

    @JdbcTypeCode(SqlTypes.JSON)
    private SaveExchangeRates content = SaveExchangeRates.NONE;

    @Column(name = "updated_at")
    private Instant updatedAt = Instant.EPOCH;

    protected ExchangeRateSheet() {}

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** ISO 4217: the currency that the rates are in; empty before any were set. */
    public String getBase() {
        return base;
    }

    public SaveExchangeRates getContent() {
        return content;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    void replace(String base, SaveExchangeRates content, Instant now) {
        this.base = base;
        this.content = content;
        this.updatedAt = now;
    }
}
