package press.masthead.article.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/**
 * Something that another site shows: a video, a post, a chart.
 *
 * @param key what tells this block from its neighbours through edits; made from its content when it is not given
 * @param url its address there
 * @param provider whose site it is, such as youtube; derived from the host when it is not given
 */
@Schema(
        description = "Something that another site shows: a video, a post, a chart.",
        properties =
                @SchemaProperty(
                        name = "_type",
                        type = SchemaType.STRING,
                        enumeration = EmbedBlock.TYPE,
                        description = "The kind of block."),
        requiredProperties = "_type")
public record EmbedBlock(
        @JsonProperty("_key")
        @Schema(
                description = "What tells this block from its neighbours; made from its content when it is not given.",
                maxLength = Limits.KEY)
        @Nullable
        String key,

        @Schema(
                description = "Its address on that site.",
                required = true,
                examples = "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
                maxLength = Limits.HREF)
        String url,

        @Schema(
                description = "Whose site it is; derived from the host when it is not given.",
                examples = "youtube",
                maxLength = Limits.PROVIDER)
        @Nullable
        String provider)
        implements Block {

    static final String TYPE = "embed";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public EmbedBlock withKey(String key) {
        return new EmbedBlock(key, url, provider);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.embed(this);
    }
}
