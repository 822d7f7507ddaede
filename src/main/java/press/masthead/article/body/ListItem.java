package press.masthead.article.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the items of a list are marked. */
@Schema(description = "How the items of a list are marked.")
public enum ListItem {
    /** By dots. */
    bullet,
    /** By numbers. */
    number
}
