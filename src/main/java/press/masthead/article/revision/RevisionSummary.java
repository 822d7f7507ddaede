package press.masthead.article.revision;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.article.workflow.ActorView;
import press.masthead.article.workflow.Standing;

/** A revision in the list of them. */
@Schema(description = "A revision in the list of them.")
public record RevisionSummary(
        @Schema(description = "The first of an article is 1.", format = "int32")
        int number,

        @Schema(maxLength = 300) String headline,
        @Schema(format = "int32") int wordCount,
        @Schema(maxLength = 500) @Nullable String note,
        @Schema(description = "Who saved it.") @Nullable ActorView actor,
        Instant createdAt,
        @Schema(description = "Whether readers get it.") boolean live,

        @Schema(description = "Whether readers will get it.")
        boolean scheduled) {

    static RevisionSummary of(RevisionEntry revision, Standing standing) {
        Integer number = revision.getNumber();
        return new RevisionSummary(
                number,
                revision.getHeadline(),
                revision.getWordCount(),
                revision.getNote(),
                ActorView.of(revision.getActor(), revision.getActorName()),
                revision.getCreatedAt(),
                number.equals(standing.live()),
                number.equals(standing.scheduled()));
    }
}
