package press.masthead.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where in a list an answer stands.
 *
 * @param next the value of {@code cursor} for the next page; null on the last
 * @param total how many there are on all pages, if {@code count=true} asked
 */
@Schema(description = "Where in the list this page stands.")
public record PageInfo(
        @Schema(minimum = "1", maximum = "100", format = "int32")
        int limit,

        @Schema(description = "The cursor of the next page; null on the last.", maxLength = 4000) @Nullable
        String next,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "How many there are on all pages; only with count=true.", minimum = "0", format = "int64")
        @Nullable
        Long total) {}
