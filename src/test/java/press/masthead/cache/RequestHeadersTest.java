package press.masthead.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestHeadersTest {

    private final CachedAnswer answer = new CachedAnswer(
            new byte[2000], new byte[10], "abc", CachedAnswers.JSON, null, Set.of(), Set.of(), 0, 0, 0);

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate, gzip", "br;q=1.0, gzip;q=0.5", "*", "GZIP", "x-gzip", "*;q=0.1, br"})
    void takesGzip(String header) {
        assertThat(AcceptedCoding.isGzip(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip; q=0.000, *", "*;q=0", "gzipped"})
    void takesNoGzip(String header) {
        assertThat(AcceptedCoding.isGzip(header)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"abc\" | true",
                "\"abc-gzip\" | true",
                "W/\"abc\" | true",
                "\"x\", \"y\", W/\"abc-gzip\" | true",
                "\"x\",\"abc\" | true",
                "* | true",
                "\"abd\" | false",
                "abc | false",
                "\"\" | false",
                "\"x\", garbage, \"abc\" | false",
            })
    void knowsEtags(String header, boolean known) {
        assertThat(KnownEtags.name(answer, header)).isEqualTo(known);
    }
}
