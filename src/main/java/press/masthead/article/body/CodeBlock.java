package press.masthead.article.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;

/**
 * Code, or anything else whose line breaks and spaces count.
 *
 * @param key what tells this block from its neighbours through edits; made from its content when it is not given
 * @param language of the code, such as java
 * @param code the lines
 */
@Schema(
        description = "Code, or anything else whose line breaks and spaces count.",
        properties =
                @SchemaProperty(
                        name = "_type",
                        type = SchemaType.STRING,
                        enumeration = CodeBlock.TYPE,
                        description = "The kind of block."),
        requiredProperties = "_type")
public record CodeBlock(
        @JsonProperty("_key")
        @Schema(
                description = "What tells this block from its neighbours; made from its content when it is not given.",
                maxLength = Limits.KEY)
        @Nullable
        String key,

        @Schema(
                description = "The language of the code.",
                examples = "java",
                maxLength = Limits.LANGUAGE,
                pattern = CodeBlock.LANGUAGE)
        @Nullable
        String language,

        @Schema(description = "The lines.", required = true, maxLength = Limits.CODE) @Multiline(trimmed = false)
        String code)
        implements Block {

    static final String TYPE = "code";

    /** One word, as it stands after the fence of a code block in Markdown. */
    static final String LANGUAGE = "[^\\s<>\"'&`]+";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public CodeBlock withKey(String key) {
        return new CodeBlock(key, language, code);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.code(this);
    }
}
