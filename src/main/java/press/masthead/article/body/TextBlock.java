package press.masthead.article.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, a heading, a quote, or an item of a list.
 *
 * @param key what tells this block from its neighbours through edits; made from its content when it is not given
 * @param style what it is among these
 * @param listItem how the list is marked; null when it is no item of a list
 * @param level how deep the list is nested, from 1; null when it is no item of a list
 * @param start the number of this item, where numbering doesn't simply go on; null anywhere else
 * @param markDefs the links of its text
 * @param children its text, in runs that carry the same marks
 */
@Schema(
        description = "A paragraph, a heading, a quote, or an item of a list.",
        properties =
                @SchemaProperty(
                        name = "_type",
                        type = SchemaType.STRING,
                        enumeration = TextBlock.TYPE,
                        description = "The kind of block."),
        requiredProperties = "_type")
public record TextBlock(
        @JsonProperty("_key")
        @Schema(
                description = "What tells this block from its neighbours; made from its content when it is not given.",
                maxLength = Limits.KEY)
        @Nullable
        String key,

        @Schema(description = "What it is: a paragraph, a heading or a quote.", defaultValue = "normal")
        TextStyle style,

        @Schema(description = "How the list is marked; absent when it is no item of a list.") @Nullable
        ListItem listItem,

        @Schema(
                description = "How deep the list is nested; 1 when only listItem is given.",
                minimum = "1",
                maximum = "8")
        @Nullable
        Integer level,

        @Schema(
                description = "The number of this item of a numbered list, where it doesn't follow the one before.",
                minimum = "0",
                maximum = "999999999")
        @Nullable
        Integer start,

        @Schema(description = "The links of its text.", maxItems = Limits.LINKS)
        List<LinkDef> markDefs,

        @Schema(description = "Its text, in runs that carry the same marks.", maxItems = Limits.SPANS)
        List<Span> children)
        implements Block {

    static final String TYPE = "block";

    public TextBlock {
        style = style == null ? TextStyle.normal : style;
        level = level == null && listItem != null ? Integer.valueOf(1) : level;
        markDefs = Lists.frozen(markDefs);
        children = Lists.frozen(children);
    }

    /** A text without a number of its own. */
    TextBlock(
            @Nullable String key,
            TextStyle style,
            @Nullable ListItem listItem,
            @Nullable Integer level,
            List<LinkDef> markDefs,
            List<Span> children) {
        this(key, style, listItem, level, null, markDefs, children);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public TextBlock withKey(String key) {
        return new TextBlock(key, style, listItem, level, start, markDefs, children);
    }

    TextBlock withStart(@Nullable Integer start) {
        return new TextBlock(key, style, listItem, level, start, markDefs, children);
    }

    /** The same text, its links by these keys instead of their own. */
    TextBlock withLinks(Map<String, String> keys) {
        return new TextBlock(
                key,
                style,
                listItem,
                level,
                start,
                markDefs.stream()
                        .map(link ->
                                new LinkDef(Objects.requireNonNull(keys.get(link.key())), link.href(), link.title()))
                        .toList(),
                children.stream()
                        .map(span -> new Span(
                                span.key(),
                                span.text(),
                                span.marks().stream()
                                        .map(mark -> keys.getOrDefault(mark, mark))
                                        .toList()))
                        .toList());
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.text(this);
    }
}
