package press.masthead.delivery.search;

import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a text, counted as JavaScript and Java count. */
@Schema(description = "A part of a text, in UTF-16 code units: text.slice(start, end) in JavaScript.")
record TextRange(
        @Schema(minimum = "0", maximum = "10000", format = "int32")
        int start,

        @Schema(minimum = "0", maximum = "10000", format = "int32")
        int end) {

    static final Comparator<TextRange> IN_ORDER = Comparator.comparingInt(TextRange::start);
}
