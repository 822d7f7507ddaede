package press.masthead.editorial;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that something else refers to, as an editor sees it there. */
@Schema(description = "Something that this refers to.")
public record Reference(
        UUID id,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 500) String name) {

    public static Reference of(SluggedEntity entity) {
        return new Reference(entity.getId(), entity.getSlug(), entity.getLabel());
    }

    public static Reference of(Referred found) {
        return new Reference(found.id(), found.slug(), found.name());
    }

    public static @Nullable Reference ofNullable(@Nullable SluggedEntity entity) {
        return entity == null ? null : of(entity);
    }
}
