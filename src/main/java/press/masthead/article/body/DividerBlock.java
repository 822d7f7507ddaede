package press.masthead.article.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/**
 * A line between two parts of the text.
 *
 * @param key what tells this block from its neighbours through edits; made from its content when it is not given
 */
@Schema(
        description = "A line between two parts of the text.",
        properties =
                @SchemaProperty(
                        name = "_type",
                        type = SchemaType.STRING,
                        enumeration = DividerBlock.TYPE,
                        description = "The kind of block."),
        requiredProperties = "_type")
public record DividerBlock(
        @JsonProperty("_key")
        @Schema(
                description = "What tells this block from its neighbours; made from its content when it is not given.",
                maxLength = Limits.KEY)
        @Nullable
        String key)
        implements Block {

    static final String TYPE = "divider";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public DividerBlock withKey(String key) {
        return new DividerBlock(key);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.divider(this);
    }
}
