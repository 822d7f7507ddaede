package press.masthead.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import press.masthead.problem.Fault;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/**
 * Reads what an editor sends.
 *
 * <p>Nothing is ignored and nothing is guessed: an unknown field, a number where a text belongs, a field that stands twice
 * are faults. All of them are noted, and what is right is read all the same, so that later checks can add theirs.
 */
@Singleton
public final class StrictJson {

    private final ObjectMapper mapper = mapper();
    private final Binding binding;

    StrictJson(Validator validator) {
        this.binding = new Binding(mapper, new Constraints(validator));
    }

    /**
     * Reads a whole body.
     *
     * @return what could be read; a field with a fault is null in it. Empty if nothing could, and then there are faults.
     * @throws ProblemException that the body is not JSON
     */
    public <T> Optional<T> read(byte[] body, Class<T> type, Faults faults) {
        return read(tree(body), type, faults);
    }

    /** Reads a part of a body that holds a whole one. */
    public <T> Optional<T> read(JsonNode body, Class<T> type, Faults faults) {
        return binding.bind(body, type, faults);
    }

    /**
     * Applies a JSON Merge Patch (RFC 7396) to what is stored and reads the result like a whole body.
     *
     * @param current what is stored, as it would be sent
     */
    public <T> Optional<T> patch(byte[] patch, T current, Class<T> type, Faults faults) {
        return patch(tree(patch), current, type, faults);
    }

    /** Applies a part of a body that holds a patch. */
    public <T> Optional<T> patch(JsonNode sent, T current, Class<T> type, Faults faults) {
        if (!sent.isObject()) {
            faults.add("", "wrong-type", "A patch is an object of the fields to change.");
            return Optional.empty();
        }
        // A merge forgets a field that is set to null, and a mistyped name with it.
        binding.noteUnknownFields(sent, type, faults);
        ObjectNode target = mapper.valueToTree(current);
        for (RecordComponent field : type.getRecordComponents()) {
            ReplacedWhole whole = field.getType().getAnnotation(ReplacedWhole.class);
            if (whole != null && sent.path(field.getName()).has(whole.naming())) {
                target.remove(field.getName());
            }
        }
        return binding.bind(merge(target, sent), type, faults);
    }

    /** The order in which faults of such a body are told. */
    public Comparator<Fault> contractOrder(Class<?> type) {
        return ContractOrder.of(mapper, type);
    }

    private JsonNode merge(JsonNode current, JsonNode patch) {
        try (var target = Json.createReader(new StringReader(current.toString()));
                var source = Json.createReader(new StringReader(patch.toString()))) {
            JsonObject merged = Json.createMergePatch(source.readValue())
                    .apply(target.readValue())
                    .asJsonObject();
            return mapper.readTree(merged.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a merge of JSON with JSON is JSON", e);
        }
    }

    /**
     * The JSON of a body, for whoever must look at it before it is known what it holds.
     *
     * @throws ProblemException that the body is not JSON
     */
    public JsonNode tree(byte[] body) {
        try {
            JsonNode tree = mapper.readTree(body);
            if (tree == null || tree.isMissingNode()) {
                throw new ProblemException(ProblemType.MALFORMED_JSON, "The body is empty.");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, position(e));
        } catch (IOException e) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, "The body is not text in UTF-8.");
        }
    }

    private static String position(JsonProcessingException e) {
        if (e.getLocation() == null) {
            return "It goes deeper or is longer than the service reads.";
        }
        String what = e instanceof JsonMappingException
                ? "Something stands after the end of the JSON"
                : e.getOriginalMessage().replaceAll("\\s*\\(for .*|\\s*at \\[Source.*|; expected.*|: enable .*", "");
        return "Line %d, column %d: %s."
                .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr(), NearestName.quote(what));
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule()
                        .addDeserializer(String.class, new TextDeserializer(false, true))
                        .addDeserializer(Instant.class, new TimeDeserializer()))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .build();
    }
}
