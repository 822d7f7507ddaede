package press.masthead.article.revision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of a text that is compared with another. */
@Schema(description = "A piece of a text, and whether it stands in both revisions, or in which.")
public record TextSegment(
        SegmentKind kind, @Schema(maxLength = 2000000) String text) {}
