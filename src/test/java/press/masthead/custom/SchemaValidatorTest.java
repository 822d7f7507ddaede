package press.masthead.custom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
    void shortensWhatItSays() {
        Map<String, Object> schema = Map.of("enum", List.of("x".repeat(10_000)));
        assertThat(faults(schema, Map.of()))
                .allSatisfy(fault -> assertThat(fault.detail()).hasSize(500).endsWith("…"));
    }
}
