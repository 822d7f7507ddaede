package press.masthead.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Keeps only the fields that were asked for. */
final class FieldSelection {

    private FieldSelection() {}

    /** The item, as JSON, with only these fields; the item itself if none were named. */
    static Object keep(Object item, List<String> fields, ObjectMapper mapper) {
        if (fields.isEmpty()) {
            return item;
        }
        ObjectNode json = mapper.valueToTree(item);
        return json.retain(fields);
    }
}
