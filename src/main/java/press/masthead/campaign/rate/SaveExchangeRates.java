package press.masthead.campaign.rate;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.masthead.json.NotWritable;

/** The rates as a campaigner sends them, all together. */
@NotWritable(field = "base", detail = "base is the newsroom's own currency, which is a setting.")
@Schema(description = "The newsroom's exchange rates, all together.")
public record SaveExchangeRates(
        @Schema(
                description =
                        "What one unit of a currency (ISO 4217) is worth in units of the newsroom's own. A currency that is left out can't be converted.",
                examples = "{\"EUR\": 1.08, \"GBP\": 1.27}",
                required = true,
                maxProperties = 200)
        @NotNull(message = "Rates are needed; {} for none.")
        @Size(max = 200, message = "There are at most 200 rates.")
        Map<
                        String,
                        @NotNull(message = "A rate is a number above 0.")
                        @DecimalMin(value = "0.000000001", message = "A rate is at least 0.000000001.")
                        @DecimalMax(value = "1000000000", message = "A rate is at most 1,000,000,000.") BigDecimal>
                rates) {

    static final SaveExchangeRates NONE = new SaveExchangeRates(Map.of());

    public SaveExchangeRates {
        rates = rates == null ? rates : new TreeMap<>(rates);
    }
}
