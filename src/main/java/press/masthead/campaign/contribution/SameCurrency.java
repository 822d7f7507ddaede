package press.masthead.campaign.contribution;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.OptionalDouble;

/** Knows no rates: money is worth itself. It gives way to whatever else knows some. */
@DefaultBean
@Singleton
final class SameCurrency implements ValueIn {

    @Override
    public OptionalDouble convert(long amount, String from, String to) {
        return from.equals(to) ? OptionalDouble.of(amount) : OptionalDouble.empty();
    }
}
