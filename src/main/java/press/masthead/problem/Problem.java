package press.masthead.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a caller is told of a problem: {@code application/problem+json} (RFC 9457).
 *
 * @param type the URI of the kind of problem, which resolves to a page that explains it
 * @param detail what is particular to this request
 * @param instance the path of the request
 * @param errors every fault of the request
 * @param members what only problems of this type have
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        description = "A problem (RFC 9457). Some types have members of their own; their pages name them.",
        additionalProperties = Schema.True.class)
public record Problem(
        @Schema(required = true, format = "uri", maxLength = 2000)
        String type,

        @Schema(required = true, maxLength = 200) String title,

        @Schema(required = true, minimum = "400", maximum = "599", format = "int32")
        int status,

        @Schema(maxLength = 10000) @Nullable String detail,
        @Schema(maxLength = 10000) String instance,
        @Schema(maxItems = 200) List<Fault> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";
}
