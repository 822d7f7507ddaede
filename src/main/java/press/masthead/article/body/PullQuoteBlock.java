package press.masthead.article.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;

/**
 * A sentence of the article, or of a person in it, set large between the paragraphs.
 *
 * @param key what tells this block from its neighbours through edits; made from its content when it is not given
 * @param text the words
 * @param attribution who said them
 */
@Schema(
        description = "A sentence set large between the paragraphs.",
        properties =
                @SchemaProperty(
                        name = "_type",
                        type = SchemaType.STRING,
                        enumeration = PullQuoteBlock.TYPE,
                        description = "The kind of block."),
        requiredProperties = "_type")
public record PullQuoteBlock(
        @JsonProperty("_key")
        @Schema(
                description = "What tells this block from its neighbours; made from its content when it is not given.",
                maxLength = Limits.KEY)
        @Nullable
        String key,

        @Schema(description = "The words.", required = true, maxLength = Limits.QUOTE) @Multiline
        String text,

        @Schema(description = "Who said them.", maxLength = Limits.ATTRIBUTION) @Multiline @Nullable
        String attribution)
        implements Block {

    static final String TYPE = "pullQuote";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public PullQuoteBlock withKey(String key) {
        return new PullQuoteBlock(key, text, attribution);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.pullQuote(this);
    }
}
