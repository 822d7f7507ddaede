package press.masthead.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import press.masthead.problem.Fault;

/** Puts faults in the order in which the contract lists the fields; a mistyped field stands where the right one does. */
final class ContractOrder {

    private ContractOrder() {}

    static Comparator<Fault> of(ObjectMapper mapper, Class<?> type) {
        var config = mapper.getSerializationConfig();
        List<String> fields = config.introspect(mapper.constructType(type)).findProperties().stream()
                .map(property -> property.getName())
                .toList();
        return Comparator.comparingInt(fault -> position(fault, fields));
    }

    private static int position(Fault fault, List<String> fields) {
        String pointer = fault.pointer() == null ? "" : fault.pointer();
        String field = pointer.isEmpty() ? "" : pointer.split("/", -1)[1];
        int position = fields.indexOf(field);
        if (position < 0) {
            position = NearestName.of(field, fields).map(fields::indexOf).orElse(fields.size());
        }
        return position;
    }
}
