package press.masthead.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One operation of a batch. */
@Schema(description = "One operation of a batch.")
public record BatchOperation(
        @NotNull(message = "An operation says what it does: create, replace, patch, createOrReplace or delete.")
        BatchAction operation,

        @Size(max = 200, message = "A reference has at most 200 characters.")
        @Schema(description = "The id or slug of what replace, patch and delete change.", examples = "syria")
        @Nullable
        String ref,

        @Size(max = 200, message = "An external id has at most 200 characters.")
        @Schema(description = "The external id of what createOrReplace saves; create may give one too.")
        @Nullable
        String externalId,

        @Size(max = 200, message = "A version has at most 200 characters.")
        @Schema(description = "As the header If-Match: needed to replace, patch and delete.", examples = "\"3\"")
        @Nullable
        String ifMatch,

        @Schema(
                description = "What create, replace and createOrReplace save, or the patch.",
                implementation = Object.class)
        @Nullable
        JsonNode body) {}
