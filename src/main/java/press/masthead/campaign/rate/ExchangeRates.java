package press.masthead.campaign.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Converts between currencies at the newsroom's rates. It never changes.
 *
 * @param rates what one unit of each currency is worth in one and the same other; that itself is worth 1
 */
public record ExchangeRates(Map<String, BigDecimal> rates) {

    /** Only what needs no conversion can be converted. */
    public static final ExchangeRates NONE = new ExchangeRates(Map.of());

    public ExchangeRates {
        rates = Map.copyOf(rates);
    }

    /**
     * The sum of amounts, rounded once, to the nearest minor unit.
     *
     * @param amounts in minor units, by currency
     * @return in minor units of the target; null when there is no rate for one of the currencies
     */
    public @Nullable Long sum(Map<String, Long> amounts, String target) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, Long> amount : amounts.entrySet()) {
            String currency = amount.getKey();
            if (amount.getValue() == 0) {
                continue;
            }
            BigDecimal rate = rate(currency, target);
            if (rate == null) {
                return null;
            }
            sum = sum.add(
                    BigDecimal.valueOf(amount.getValue(), digits(currency)).multiply(rate));
        }
        BigDecimal targetRate = rates.getOrDefault(target, BigDecimal.ONE);
        BigDecimal converted = sum.movePointRight(digits(target)).divide(targetRate, 0, RoundingMode.HALF_EVEN);
        return converted.unscaledValue().bitLength() < Long.SIZE ? converted.longValueExact() : null;
    }

    /** Where the target has no rate, it can only be had from itself. */
    private @Nullable BigDecimal rate(String currency, String target) {
        if (rates.containsKey(target)) {
            return rates.get(currency);
        }
        return currency.equals(target) ? BigDecimal.ONE : null;
    }

    private static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
