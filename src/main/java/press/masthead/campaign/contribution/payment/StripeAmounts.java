package press.masthead.campaign.contribution.payment;

import java.util.Set;

/** Stripe's amounts are in minor units of ISO 4217, but for a few currencies. */
final class StripeAmounts {

    /** Have no minor unit, but are told in hundredths. */
    private static final Set<String> IN_HUNDREDTHS = Set.of("ISK", "UGX");

    /** Have a minor unit, but are told without it. */
    private static final Set<String> WHOLE = Set.of("MGA");

    private StripeAmounts() {}

    static long toMinorUnits(long amount, String currency) {
        if (IN_HUNDREDTHS.contains(currency)) {
            return amount / 100;
        }
        return WHOLE.contains(currency) ? amount * 100 : amount;
    }
}
