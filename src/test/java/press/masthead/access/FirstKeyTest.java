package press.masthead.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.LaunchMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstKeyTest {

    private static final String FOR_DEVELOPMENT = "mh_dev_key_never_use_it_in_production";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mh_",
                "mh_short",
                "0123456789abcdefghijklmnopqrstuvwxyz",
                "MH_0123456789abcdefghijklmnopqrstuv"
            })
    void refusesKeyThatIsShortOrOfAnotherForm(String key) {
        assertThatThrownBy(() -> FirstKey.check(key, LaunchMode.NORMAL)).hasMessageContaining("32 characters or more");
    }

    @Test
    void refusesKeyForDevelopmentInProduction() {
        assertThatThrownBy(() -> FirstKey.check(FOR_DEVELOPMENT, LaunchMode.NORMAL))
                .hasMessageContaining("which everybody knows");
        assertThatCode(() -> FirstKey.check(FOR_DEVELOPMENT, LaunchMode.DEVELOPMENT))
                .doesNotThrowAnyException();
    }

    @Test
    void acceptsKeyOfThirtyTwoCharacters() {
        assertThatCode(() -> FirstKey.check("mh_0123456789abcdefghijklmnopqrs", LaunchMode.NORMAL))
                .doesNotThrowAnyException();
    }
}
