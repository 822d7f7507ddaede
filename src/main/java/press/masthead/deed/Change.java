package press.masthead.deed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That one field changed.
 *
 * @param from what it was; left out, as {@code to} is, where both together are long
 */
@Schema(description = "That one field changed.")
public record Change(
        @Schema(maxLength = 200) String field,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "What it was. Left out, with to, if they are long.", implementation = Object.class)
        @Nullable
        JsonNode from,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "What it is.", implementation = Object.class)
        @Nullable
        JsonNode to) {

    private static final int LONGEST = 2000;

    /** What differs between two states of one thing, field by field. */
    public static List<Change> between(JsonNode before, JsonNode after) {
        List<Change> changes = new ArrayList<>();
        for (Iterator<String> names = after.fieldNames(); names.hasNext(); ) {
            String field = names.next();
            JsonNode from = before.path(field).isMissingNode() ? NullNode.getInstance() : before.path(field);
            JsonNode to = after.path(field);
            if (!from.equals(to)) {
                changes.add(of(field, from, to));
            }
        }
        return changes;
    }

    private static Change of(String field, JsonNode from, JsonNode to) {
        return from.toString().length() + to.toString().length() > LONGEST
                ? new Change(field, null, null)
                : new Change(field, from, to);
    }
}
