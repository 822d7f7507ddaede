package press.masthead.article;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.article.workflow.TransitionNote;
import press.masthead.json.Multiline;

/** How an article is published. Nothing in it: now, and dated now. */
@Schema(description = "How an article is published. An empty object publishes it now.")
public record PublishArticle(
        @Schema(
                description = "The date that readers see. By default the one it has, or when it appears.",
                examples = "2017-11-21T08:30:00Z")
        @Nullable
        Instant publishedAt,

        @Schema(description = "When it appears. By default now.", examples = "2030-01-01T06:00:00Z") @Nullable
        Instant at,

        @Schema(description = "When it disappears. By default never.", examples = "2031-01-01T06:00:00Z") @Nullable
        Instant until,

        @Schema(description = "Which revision. By default the latest.", minimum = "1", format = "int32") @Nullable
        Integer revision,

        @Schema(
                description = "Whether readers get it although its embargo has not ended. Few may do that.",
                defaultValue = "false")
        boolean overrideEmbargo,

        @Multiline
        @Size(max = TransitionNote.LONGEST, message = "A note has at most 500 characters.")
        @Schema(description = "What is said about it in the list of transitions.", examples = "Checked by two")
        @Nullable
        String note) {

    static final PublishArticle NOW = new PublishArticle(null, null, null, null, false, null);
}
