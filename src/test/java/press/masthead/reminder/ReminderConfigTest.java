package press.masthead.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderConfigTest {

    /** The service holds settings against their constraints before it does anything else. */
    @ParameterizedTest
    @CsvSource({
        "attempts, attempts, 0, 1",
        "perClientAndHour, per-client-and-hour, 0, 1",
        "perAddressAndDay, per-address-and-day, -1, 1",
        "attempts, attempts, 1, 0",
    })
    void refusesNumbersByWhichNobodyIsReminded(String method, String setting, String value, int faults)
            throws NoSuchMethodException {
        ReminderConfig config = ReminderSettings.of(Map.of(setting, value));
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator()
                            .forExecutables()
                            .validateReturnValue(
                                    config, ReminderConfig.class.getMethod(method), Integer.valueOf(value)))
                    .hasSize(faults);
        }
    }
}
