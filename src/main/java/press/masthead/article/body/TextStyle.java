package press.masthead.article.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a text block is among the paragraphs. */
@Schema(description = "What a text block is: a paragraph, a heading or a quote.")
public enum TextStyle {
    /** A paragraph. */
    normal,
    /** A heading of the first level, that of the headline. */
    h1,
    /** A heading of the second level: the usual one within an article. */
    h2,
    /** A heading of the third level. */
    h3,
    /** A heading of the fourth level. */
    h4,
    /** A heading of the fifth level. */
    h5,
    /** A heading of the sixth level. */
    h6,
    /** A paragraph of somebody else's words. */
    blockquote
}
