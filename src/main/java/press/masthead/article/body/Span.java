package press.masthead.article.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;

/**
 * A run of text that carries the same marks.
 *
 * @param key what tells this span from its neighbours; made from its content when it is not given
 * @param text as it is read; a newline is a line break within the paragraph
 * @param marks strong, em, code, sub, sup, underline, strike-through, or the key of a link among the markDefs; the outer
 *     one first
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "_type")
@JsonTypeName(Span.TYPE)
@JsonPropertyOrder({"_type", "_key"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "A run of text that carries the same marks.",
        properties =
                @SchemaProperty(
                        name = "_type",
                        type = SchemaType.STRING,
                        enumeration = Span.TYPE,
                        description = "The kind of child: only spans are known."),
        requiredProperties = "_type")
public record Span(
        @JsonProperty("_key")
        @Schema(
                description = "What tells this span from its neighbours; made from its content when it is not given.",
                maxLength = Limits.KEY)
        @Nullable
        String key,

        @Schema(
                description = "The text; a newline is a line break within the paragraph.",
                required = true,
                maxLength = Limits.SPAN_TEXT)
        @Multiline(trimmed = false)
        String text,

        @Schema(
                description = "The marks, the outer one first: strong, em, code, sub, sup, underline, strike-through,"
                        + " or the key of a link among the markDefs.",
                maxItems = Limits.MARKS)
        List<@Size(max = Limits.KEY) String> marks) {

    static final String TYPE = "span";

    public Span {
        marks = Lists.frozen(marks);
    }

    /** Which kind of child it is, as Portable Text names it. */
    @JsonProperty("_type")
    public String type() {
        return TYPE;
    }

    Span withKey(String key) {
        return new Span(key, text, marks);
    }
}
