package press.masthead.article.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/**
 * Several photos that belong together.
 *
 * @param key what tells this block from its neighbours through edits; made from its content when it is not given
 * @param photos in the order to show them
 */
@Schema(
        description = "Several photos that belong together.",
        properties =
                @SchemaProperty(
                        name = "_type",
                        type = SchemaType.STRING,
                        enumeration = GalleryBlock.TYPE,
                        description = "The kind of block."),
        requiredProperties = "_type")
public record GalleryBlock(
        @JsonProperty("_key")
        @Schema(
                description = "What tells this block from its neighbours; made from its content when it is not given.",
                maxLength = Limits.KEY)
        @Nullable
        String key,

        @Schema(
                description = "The photos, in the order to show them.",
                required = true,
                minItems = 1,
                maxItems = Limits.GALLERY_PHOTOS)
        List<GalleryPhoto> photos)
        implements Block {

    static final String TYPE = "gallery";

    public GalleryBlock {
        photos = Lists.frozen(photos);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public GalleryBlock withKey(String key) {
        return new GalleryBlock(key, photos);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.gallery(this);
    }
}
