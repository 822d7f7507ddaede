package press.masthead.article.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One block of an article's body, in the shape of Portable Text: a paragraph, or something that stands between paragraphs.
 *
 * <p>What {@link BodyReader} returned is complete and within the limits; what Jackson made of a request may not be.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "_type")
@JsonSubTypes({
    @JsonSubTypes.Type(name = TextBlock.TYPE, value = TextBlock.class),
    @JsonSubTypes.Type(name = PhotoBlock.TYPE, value = PhotoBlock.class),
    @JsonSubTypes.Type(name = GalleryBlock.TYPE, value = GalleryBlock.class),
    @JsonSubTypes.Type(name = EmbedBlock.TYPE, value = EmbedBlock.class),
    @JsonSubTypes.Type(name = PullQuoteBlock.TYPE, value = PullQuoteBlock.class),
    @JsonSubTypes.Type(name = TableBlock.TYPE, value = TableBlock.class),
    @JsonSubTypes.Type(name = DividerBlock.TYPE, value = DividerBlock.class),
    @JsonSubTypes.Type(name = CodeBlock.TYPE, value = CodeBlock.class)
})
@JsonPropertyOrder({"_type", "_key"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "One block of a body (Portable Text).",
        oneOf = {
            TextBlock.class,
            PhotoBlock.class,
            GalleryBlock.class,
            EmbedBlock.class,
            PullQuoteBlock.class,
            TableBlock.class,
            DividerBlock.class,
            CodeBlock.class
        },
        discriminatorProperty = "_type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = TextBlock.TYPE, schema = TextBlock.class),
            @DiscriminatorMapping(value = PhotoBlock.TYPE, schema = PhotoBlock.class),
            @DiscriminatorMapping(value = GalleryBlock.TYPE, schema = GalleryBlock.class),
            @DiscriminatorMapping(value = EmbedBlock.TYPE, schema = EmbedBlock.class),
            @DiscriminatorMapping(value = PullQuoteBlock.TYPE, schema = PullQuoteBlock.class),
            @DiscriminatorMapping(value = TableBlock.TYPE, schema = TableBlock.class),
            @DiscriminatorMapping(value = DividerBlock.TYPE, schema = DividerBlock.class),
            @DiscriminatorMapping(value = CodeBlock.TYPE, schema = CodeBlock.class)
        })
public sealed interface Block
        permits TextBlock, PhotoBlock, GalleryBlock, EmbedBlock, PullQuoteBlock, TableBlock, DividerBlock, CodeBlock {

    /** Which kind of block it is, as Portable Text names it. */
    @JsonProperty("_type")
    @Schema(hidden = true)
    String type();

    /** What tells this block from its neighbours through edits; never null in a body that was read. */
    @JsonProperty("_key")
    @Schema(hidden = true)
    @Nullable
    String key();

    /** The same block with this key. */
    Block withKey(String key);

    /** Calls the method for this kind of block. */
    <R> R accept(BlockVisitor<R> visitor);
}
