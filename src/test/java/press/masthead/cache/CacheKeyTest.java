package press.masthead.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheKeyTest {

    @ParameterizedTest
    @CsvSource({
        "b=2&a=1, a=1&b=2",
        "tag=x&limit=5&tag=a, limit=5&tag=x&tag=a",
        "a=1, a=1",
    })
    void isOneForParametersInAnyOrder(String sent, String ordered) {
        assertThat(CacheKey.of("https://h", "/v1/articles", sent)).isEqualTo("https://h/v1/articles?" + ordered);
    }

    @Test
    void keepsOrderOfValuesOfOneParameter() {
        assertThat(CacheKey.of("", "/p", "a=2&a=1")).isNotEqualTo(CacheKey.of("", "/p", "a=1&a=2"));
    }

    @Test
    void isAnotherForAnotherHost() {
        assertThat(CacheKey.of("http://a", "/p", null)).isNotEqualTo(CacheKey.of("http://b", "/p", null));
    }
}
