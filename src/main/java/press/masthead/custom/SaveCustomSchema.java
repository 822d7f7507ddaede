package press.masthead.custom;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What admins send to register the schema of the newsroom's own fields of a type. */
@Schema(description = "A schema to be registered.")
public record SaveCustomSchema(
        @NotNull(message = "A schema is needed.")
        @Schema(
                description =
                        "A JSON Schema (2020-12) of an object, of at most 64 kB. It refers to nothing outside itself, and its patterns are those of RE2.")
        Map<String, Object> schema) {}
