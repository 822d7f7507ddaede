package press.masthead.campaign.rate;

import java.time.YearMonth;

/**
 * What readers gave to a campaign in one month and one currency.
 *
 * @param amount in minor units (cents), less what was paid back
 * @param currency ISO 4217
 */
public record Given(YearMonth month, String currency, long amount) {}
