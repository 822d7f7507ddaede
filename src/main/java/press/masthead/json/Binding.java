package press.masthead.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import press.masthead.problem.Faults;

/**
 * Binds JSON to a record and notes every fault, though Jackson stops at the first: the fault is noted, its place is pruned,
 * and the rest is bound again.
 */
final class Binding {

    /** Each fault costs another binding, so a hostile body must not have any number of them. */
    private static final int MOST_FAULTS = 50;

    private final ObjectMapper mapper;
    private final Constraints constraints;

    Binding(ObjectMapper mapper, Constraints constraints) {
        this.mapper = mapper;
        this.constraints = constraints;
    }

    <T> Optional<T> bind(JsonNode body, Class<T> type, Faults faults) {
        if (body.isNull()) {
            faults.add("", "wrong-type", "An object is expected here, not null.");
            return Optional.empty();
        }
        Optional<T> bound = bindAll(body, type, faults, false);
        bound.ifPresent(value -> constraints.check(value, faults));
        return bound;
    }

    void noteUnknownFields(JsonNode body, Class<?> type, Faults faults) {
        bindAll(body.deepCopy(), type, faults, true);
    }

    private <T> Optional<T> bindAll(JsonNode body, Class<T> type, Faults faults, boolean unknownOnly) {
        for (int tries = 0; tries < MOST_FAULTS; tries++) {
            try {
                return Optional.of(mapper.treeToValue(body, type));
            } catch (JsonMappingException e) {
                JsonPointer place = place(e, body);
                if ((!unknownOnly || e instanceof UnrecognizedPropertyException) && !faults.any(place.toString())) {
                    BindingFault.note(e, place, body.at(place), type, faults);
                }
                if (place.matches() || !prune(body, place)) {
                    return Optional.empty();
                }
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a tree is well-formed JSON", e);
            }
        }
        return Optional.empty();
    }

    private static JsonPointer place(JsonMappingException e, JsonNode body) {
        JsonPointer place = JsonPointer.empty();
        for (JsonMappingException.Reference step : e.getPath()) {
            place = step.getFieldName() == null
                    ? place.appendIndex(step.getIndex())
                    : place.appendProperty(step.getFieldName());
        }
        // Of a key that is none of an enum's constants Jackson tells only in which object it stands.
        return e instanceof InvalidFormatException wrong
                        && wrong.getValue() instanceof String key
                        && body.at(place).has(key)
                ? place.appendProperty(key)
                : place;
    }

    /** An element of a list becomes null instead, so that the others keep their places. */
    private static boolean prune(JsonNode body, JsonPointer place) {
        JsonNode parent = body.at(place.head());
        JsonPointer last = place.last();
        if (parent instanceof ObjectNode object) {
            return object.remove(last.getMatchingProperty()) != null;
        }
        if (parent instanceof ArrayNode array && array.has(last.getMatchingIndex())) {
            boolean wasNull = array.get(last.getMatchingIndex()).isNull();
            array.setNull(last.getMatchingIndex());
            return !wasNull;
        }
        return false;
    }
}
