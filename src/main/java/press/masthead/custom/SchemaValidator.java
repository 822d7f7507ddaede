package press.masthead.custom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.ValidationLimitExceededException;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import press.masthead.problem.Faults;

/** Validates by JSON Schema 2020-12, without network, and with patterns that take linear time. */
@Singleton
class SchemaValidator {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final int MOST_FAULTS = 50;
    private static final int MOST_STEPS = 1_000_000;

    private final ObjectMapper mapper;

    SchemaValidator(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A registry of its own for each schema, so that none can refer to another. */
    private static SchemaRegistry registry() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .regularExpressionFactory(LinearPattern::of)
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .executionContextCustomizer((context, schema) ->
                        context.executionConfig(execution -> execution.maxEvaluationSteps(MOST_STEPS)))
                .build();
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
    }

    /** A schema ready for use. @throws PatternSyntaxException that a pattern in it is none */
    Schema compile(Map<String, Object> schema) {
        Schema compiled = read(schema);
        compiled.initializeValidators();
        return compiled;
    }

    /** A schema of which no reference has been followed yet. */
    Schema read(Map<String, Object> schema) {
        return registry().getSchema(json(schema), InputFormat.JSON);
    }

    /** Whether what a reference in the schema leads to is there, and whatever that leads to. */
    static boolean finds(Schema schema, String reference) {
        try {
            schema.getRefSchema(SchemaLocation.Fragment.of(reference)).initializeValidators();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    void checkSchema(Map<String, Object> schema, Faults faults) {
        validate(registry().getSchema(SchemaLocation.of(DIALECT)), schema, faults);
    }

    void validate(Schema schema, Map<String, Object> value, Faults faults) {
        MatchingBudget.renew();
        try {
            schema.validate(json(value), InputFormat.JSON).stream()
                    .map(SchemaFault::of)
                    .distinct()
                    .limit(MOST_FAULTS)
                    .forEach(fault -> faults.add(String.valueOf(fault.pointer()), fault.code(), fault.detail()));
        } catch (ValidationLimitExceededException | MatchingBudget.Spent | StackOverflowError e) {
            faults.add(
                    "",
                    "too-large",
                    "To check this by its schema takes too many steps: make it shorter, or the schema simpler.");
        } catch (SchemaException e) {
            faults.add("", "not-allowed", "A reference in the schema leads nowhere; an admin has to mend the schema.");
        }
    }

    String json(Map<String, Object> value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read from JSON can be written as JSON", e);
        }
    }
}
