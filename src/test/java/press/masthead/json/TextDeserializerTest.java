package press.masthead.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDeserializerTest {

    private record Texts(
            @Nullable String line,
            @Multiline @Nullable String lines,
            @Multiline(trimmed = false) String raw) {}

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(String.class, new TextDeserializer(false, true)))
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            line  | '  a  '                | a
            line  | 'Cafe\\u0301'          | Caf\u00e9
            line  | '\\u2003a\\u2003'      | a
            lines | ' a\\r\\nb\\n'         | 'a\nb'
            lines | 'a\\tb'                | 'a\tb'
            raw   | '  a\\r\\n'            | '  a\n'
            """)
    void bringsTextIntoOneForm(String field, String sent, String read) throws JsonProcessingException {
        String json = "{\"%s\": \"%s\"}".formatted(field, sent);
        Texts texts = mapper.readValue(json, Texts.class);
        assertThat(field.equals("line") ? texts.line() : field.equals("lines") ? texts.lines() : texts.raw())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\\n",
                "\\u00A0",
                "\\u00AD",
                "\\u200B",
                "\\u200D",
                "\\u2060",
                "\\u3000",
                "\\uFEFF",
                "\\u3164",
                "\\u115F\\u1160",
                "\\uFFA0",
                "\\u2800",
                "\\uFE0F",
                "\\u034F",
                "\\uDB40\\uDD00",
                " \\u00A0\\u200B\\u3000 "
            })
    void takesWhatCanNotBeSeenForNothing(String sent) throws JsonProcessingException {
        String json = "{\"line\": \"%s\", \"lines\": \"%s\", \"raw\": \"\\u200B\"}".formatted(sent, sent);

        assertThat(mapper.readValue(json, Texts.class)).isEqualTo(new Texts(null, null, "\u200B"));
    }

    @ParameterizedTest
    @CsvSource({
        "'a\\u00A0%'",
        "'क\\u094D\\u200Dष'",
        "'\\uD83D\\uDC69\\u200D\\uD83D\\uDCBB'",
        "'\\u2764\\uFE0F'",
        "'auf\\u00ADhören'",
        "'\\u200Bа\\uFEFF'"
    })
    void keepsInWhatCanBeSeenWhatCanNot(String sent) throws JsonProcessingException {
        assertThat(mapper.readValue("{\"line\": \"%s\"}".formatted(sent), Texts.class)
                        .line())
                .isEqualTo(mapper.readTree("\"%s\"".formatted(sent)).textValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            line  | a\\nb     | one line
            line  | a\\u2029b | one line
            lines | a\\rb     | U+000D
            lines | a\\u0000  | U+0000
            raw   | a\\u0085  | U+0085
            raw   | \\ud83d   | U+D83D
            """)
    void refusesControlCharacters(String field, String sent, String reason) {
        String json = "{\"%s\": \"%s\"}".formatted(field, sent);
        assertThatThrownBy(() -> mapper.readValue(json, Texts.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining(reason);
    }
}
