package press.masthead.article.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a body is written down, on its way in or out. */
@Schema(description = "How a body is written down. A body can't be sent as text: that is only for reading.")
public enum BodyFormat {
    /** Portable Text blocks, as they are kept. */
    blocks,
    /** HTML; always sanitised on its way out. */
    html,
    /** Markdown: CommonMark with tables, strike-through and bare links. */
    markdown,
    /** Plain text without any mark-up, only on its way out. */
    text
}
