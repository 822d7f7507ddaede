package press.masthead.campaign.rate;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.masthead.editorial.EditorialView;

/** The newsroom's exchange rates, as editors see them. */
@Schema(description = "The newsroom's exchange rates.")
public record ExchangeRatesView(
        UUID id,
        @Schema(format = "int32") int version,

        @Schema(
                description = "ISO 4217: the newsroom's own currency, which the rates are in.",
                examples = "USD",
                maxLength = 3)
        String base,

        @Schema(
                description = "What one unit of a currency is worth in units of base.",
                examples = "{\"EUR\": 1.08, \"GBP\": 1.27}",
                maxProperties = 200)
        Map<String, BigDecimal> rates,

        Instant updatedAt)
        implements EditorialView {

    static ExchangeRatesView of(ExchangeRateSheet sheet, String newsroomCurrency) {
        return new ExchangeRatesView(
                sheet.getId(),
                sheet.getVersion(),
                sheet.getBase().isEmpty() ? newsroomCurrency : sheet.getBase(),
                sheet.getContent().rates(),
                sheet.getUpdatedAt());
    }
}
