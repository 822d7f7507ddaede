package press.masthead.editorial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Many things to be done at once. They do not see each other: each refers to what was there before. */
@Schema(description = "Many things to be done at once. Each refers only to what was there before.")
public record Batch(
        @Schema(description = "Whether all are done or none. By default true.", defaultValue = "true") @Nullable
        Boolean atomic,

        @NotEmpty(message = "A batch needs operations.")
        @Size(max = 1000, message = "A batch has at most 1000 operations.")
        @Schema(minItems = 1, maxItems = 1000)
        List<@NotNull(message = "An operation is an object.") @Valid BatchOperation> operations) {

    /** The default made plain. */
    public Batch {
        atomic = atomic == null || atomic;
    }

    boolean isAtomic() {
        return Boolean.TRUE.equals(atomic);
    }
}
