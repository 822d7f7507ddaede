package press.masthead.custom;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.masthead.editorial.EditorialView;

/** A registered schema, as editors see it. */
@Schema(description = "The JSON Schema of the newsroom's own fields of one type of content.")
public record CustomSchemaView(
        UUID id,
        @Schema(format = "int32") int version,

        @Schema(description = "The type of content, as in addresses.", maxLength = 200, examples = "articles")
        String type,

        @Schema(description = "A JSON Schema (2020-12).") Map<String, Object> schema,
        Instant createdAt,
        Instant updatedAt)
        implements EditorialView {

    static CustomSchemaView of(CustomSchema schema) {
        return new CustomSchemaView(
                schema.getId(),
                schema.getVersion(),
                schema.getType(),
                schema.getSchema(),
                schema.getCreatedAt(),
                schema.getUpdatedAt());
    }
}
