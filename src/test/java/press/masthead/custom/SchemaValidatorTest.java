package press.masthead.custom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.problem.Fault;
import press.masthead.problem.Faults;

class SchemaValidatorTest {

    private final SchemaValidator validator = new SchemaValidator(new ObjectMapper());

    private List<Fault> faults(Map<String, Object> schema, Map<String, Object> value) {
        Faults faults = new Faults();
        validator.validate(validator.compile(schema), value, faults);
        return faults.all();
    }

    @Test
    void tellsThatSchemaWhichWasRegisteredLeadsNowhere() {
        Map<String, Object> schema = Map.of("properties", Map.of("a", Map.of("$dynamicRef", "#x")));
        assertThat(faults(schema, Map.of("a", 1))).extracting(Fault::code).containsExactly("not-allowed");
        assertThat(faults(schema, Map.of("b", 1))).isEmpty();
    }

    @Test
    void givesUpWhenReferencesMultiply() {
        Map<String, Object> again = Map.of("$ref", "#");
        Map<String, Object> schema = Map.of("additionalProperties", Map.of("allOf", List.of(again, again, again)));
        Map<String, Object> value = Map.of();
        for (int depth = 0; depth < 15; depth++) {
            value = Map.of("a", value);
        }
        assertThat(faults(schema, value)).extracting(Fault::code).containsExactly("too-large");
    }

    @Test
    void givesUpWhenPatternsTakeTooManySteps() {
        Map<String, Object> patterns = IntStream.rangeClosed(1, 100)
                .boxed()
                .collect(Collectors.toMap("^(.*a){%d}$"::formatted, times -> Map.of("type", "string")));
        Map<String, Object> schema = Map.of("patternProperties", patterns);
        assertThat(faults(schema, Map.of("a".repeat(3_000) + "b", "x")))
                .extracting(Fault::code)
                .containsExactly("too-large");
        assertThat(faults(schema, Map.of("aab", "x"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "🎈", "x🎈"})
    void shortensWhatItSaysBetweenCharacters(String text) {
        List<Fault> faults = faults(Map.of("required", List.of(text.repeat(1_000))), Map.of());
        assertThat(faults).singleElement().extracting(Fault::detail).satisfies(detail -> {
            assertThat(detail.codePointCount(0, detail.length())).isEqualTo(500);
            assertThat(detail).endsWith("…");
            assertThat(detail.codePoints()).noneMatch(point -> Character.getType(point) == Character.SURROGATE);
        });
    }
}
