package press.masthead.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where in the body, as a JSON Pointer (RFC 6901); absent for a fault of a parameter
 * @param parameter which query parameter; absent for a fault of the body
 * @param code the stable name of this kind of fault, for programs
 * @param detail a sentence that tells an editor what to mend
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing that is wrong with a request.")
public record Fault(
        @Schema(
                description = "Where in the body, as a JSON Pointer (RFC 6901).",
                examples = "/byline/0/author",
                maxLength = 2000)
        @Nullable
        String pointer,

        @Schema(description = "Which query parameter.", examples = "limit", maxLength = 200) @Nullable
        String parameter,

        @Schema(
                description = "The stable name of this kind of fault, for programs.",
                examples = "required",
                required = true,
                maxLength = 100)
        String code,

        @Schema(
                description = "A sentence that tells what to mend.",
                examples = "An article needs a headline.",
                required = true,
                maxLength = 2000)
        String detail) {

    /** The same at another place in the body. */
    public Fault at(String otherPointer) {
        return new Fault(otherPointer, parameter, code, detail);
    }
}
