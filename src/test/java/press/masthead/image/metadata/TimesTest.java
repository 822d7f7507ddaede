package press.masthead.image.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "2017-11-20T21:00:00+03:00, 2017-11-20T18:00:00Z",
        "2017-11-20T21:00:00.75Z, 2017-11-20T21:00:00Z",
        "2017-11-20T21:00Z, 2017-11-20T21:00:00Z",
        "2017:11:20 21:00:00, 2017-11-20T21:00:00Z",
        "2017:11:20 21:00:00+03:00, 2017-11-20T18:00:00Z",
        "20171120T210000+0300, 2017-11-20T18:00:00Z",
        "2017-11-20, 2017-11-20T00:00:00Z",
        "20171120, 2017-11-20T00:00:00Z"
    })
    void readsHoweverItIsWritten(String text, Instant time) {
        assertThat(Stream.ofNullable(Times.parse(text)).map(times -> times.instant(null)))
                .containsExactly(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "0000:00:00 00:00:00",
                "2017",
                "2017-11",
                "2017-02-30",
                "yesterday",
                "2017-11-20T25:00",
                "0001-01-01",
                "2017-11-20T21:00:00+99:00"
            })
    void readsNothingElse(String text) {
        assertThat(Times.parse(text)).isNull();
    }
}
