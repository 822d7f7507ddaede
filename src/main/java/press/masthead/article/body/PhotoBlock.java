package press.masthead.article.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;

/**
 * One of the photos, at its place in the text.
 *
 * @param key what tells this block from its neighbours through edits; made from its content when it is not given
 * @param photo which one
 * @param altText what it shows, for this use; the photo's own when absent
 * @param caption what is written under it, for this use; the photo's own when absent
 */
@Schema(
        description = "One of the photos, at its place in the text.",
        properties =
                @SchemaProperty(
                        name = "_type",
                        type = SchemaType.STRING,
                        enumeration = PhotoBlock.TYPE,
                        description = "The kind of block."),
        requiredProperties = "_type")
public record PhotoBlock(
        @JsonProperty("_key")
        @Schema(
                description = "What tells this block from its neighbours; made from its content when it is not given.",
                maxLength = Limits.KEY)
        @Nullable
        String key,

        @Schema(description = "Which photo: its id.", required = true)
        UUID photo,

        @Schema(description = "What it shows, for this use; the photo's own when absent.", maxLength = Limits.ALT_TEXT)
        @Multiline
        @Nullable
        String altText,

        @Schema(
                description = "What is written under it, for this use; the photo's own when absent.",
                maxLength = Limits.CAPTION)
        @Multiline
        @Nullable
        String caption)
        implements Block {

    static final String TYPE = "photo";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public PhotoBlock withKey(String key) {
        return new PhotoBlock(key, photo, altText, caption);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.photo(this);
    }
}
