package press.masthead.article.workflow;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of an article through the newsroom, as editors see it. */
@Schema(description = "A step of an article through the newsroom.")
public record TransitionView(
        @Schema(description = "The first of an article is 1.", format = "int32")
        int number,

        ArticleAction action,
        Instant at,
        @Nullable ActorView actor,

        @Schema(maxLength = TransitionNote.LONGEST) @Nullable
        String note,

        @Schema(description = "The revision it was done with.", format = "int32")
        int revision,

        @Schema(description = "When readers notice; the same as at, unless it is scheduled.")
        Instant takesEffectAt,

        @Schema(description = "Whether it lets readers have it before the end of an embargo.")
        boolean overridesEmbargo) {

    static TransitionView of(ArticleTransition transition) {
        return new TransitionView(
                transition.getNumber(),
                transition.getAction(),
                transition.getAt(),
                ActorView.of(transition.getActor(), transition.getActorName()),
                transition.getNote(),
                transition.getRevision(),
                transition.getTakesEffectAt(),
                transition.overridesEmbargo());
    }
}
