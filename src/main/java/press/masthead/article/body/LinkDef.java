package press.masthead.article.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;

/**
 * A link that spans of the same text carry by its key.
 *
 * @param key by which the marks of a span name it
 * @param href where it leads: http, https, mailto, tel, or an address within the site
 * @param title what is shown when the pointer rests on it; null for nothing
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "_type")
@JsonTypeName(LinkDef.TYPE)
@JsonPropertyOrder({"_type", "_key"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "A link that spans of the same text carry by its key.",
        properties =
                @SchemaProperty(
                        name = "_type",
                        type = SchemaType.STRING,
                        enumeration = LinkDef.TYPE,
                        description = "The kind of mark: only links are known."),
        requiredProperties = "_type")
public record LinkDef(
        @JsonProperty("_key")
        @Schema(description = "By which the marks of a span name it.", required = true, maxLength = Limits.KEY)
        String key,

        @Schema(
                description = "Where it leads: http, https, mailto, tel, or an address within the site.",
                required = true,
                examples = "https://example.org/report",
                maxLength = Limits.HREF)
        String href,

        @Schema(description = "What is shown when the pointer rests on it.", maxLength = Limits.LINK_TITLE)
        @Multiline
        @Nullable
        String title) {

    static final String TYPE = "link";

    /** A link without a title. */
    LinkDef(String key, String href) {
        this(key, href, null);
    }

    /** A link whose key is made from where it leads, so that the same link always has the same. */
    static LinkDef of(String href, @Nullable String title) {
        return new LinkDef(Keys.of(title == null ? href : href + "\n" + title), href, title);
    }

    /** Which kind of mark it is, as Portable Text names it. */
    @JsonProperty("_type")
    public String type() {
        return TYPE;
    }
}
