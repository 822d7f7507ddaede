package press.masthead.campaign.template;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money.
 *
 * @param amount in minor units (cents)
 * @param currency ISO 4217
 */
public record Money(long amount, String currency) {

    /** In whole units: 12.50 for 1250 cents. */
    BigDecimal inUnits() {
        return BigDecimal.valueOf(amount, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
