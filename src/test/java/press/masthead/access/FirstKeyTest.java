package press.masthead.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "mh_short", "mh_012345678901234567890123456", "xx_0123456789012345678901234567890123"})
    void refusesWeakAdminKey(String key) {
        FirstKey first = new FirstKey(() -> Optional.of(key), new ApiKeyRepository(), Clock.systemUTC());
        assertThatThrownBy(() -> first.configure(key))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("32 characters or more")
                .hasMessageNotContaining(key.isEmpty() ? "?" : key);
    }
}
