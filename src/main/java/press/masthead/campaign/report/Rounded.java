package press.masthead.campaign.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them: to six places. */
final class Rounded {

    private static final int PLACES = 6;

    private Rounded() {}

    static double of(double value) {
        return BigDecimal.valueOf(value)
                .setScale(PLACES, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
