package press.masthead.campaign.contribution;

import java.util.OptionalDouble;

/** What money of one currency is worth in another, so that contributions in several can be added. */
public interface ValueIn {

    /**
     * @param amount in minor units of {@code from}
     * @return in minor units of {@code to}; empty where no rate is known
     */
    OptionalDouble convert(long amount, String from, String to);
}
