package press.masthead.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Keeps only the fields that were asked for. */
public final class FieldSelection {

    /** The name of the query parameter. */
    public static final String PARAMETER = "fields";

    private FieldSelection() {}

    /** The parameter for answers of this type. */
    public static Parameter parameter(Class<? extends Record> item) {
        List<String> fields = Arrays.stream(item.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return Parameter.list(PARAMETER, "Only these fields.", fields.get(1)).oneOf(fields);
    }

    /** The item, as JSON, with only these fields; the item itself if none were named. */
    public static Object keep(Object item, List<String> fields, ObjectMapper mapper) {
        if (fields.isEmpty()) {
            return item;
        }
        ObjectNode json = mapper.valueToTree(item);
        return json.retain(fields);
    }
}
