package press.masthead.article.workflow;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Caller;
import press.masthead.access.Role;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Who may take an article further. The present caller is asked for. */
@Singleton
public final class Permissions {

    private final Caller caller;
    private final WorkflowConfig config;

    Permissions(Caller caller, WorkflowConfig config) {
        this.caller = caller;
        this.config = config;
    }

    /**
     * What the caller may do with an article now.
     *
     * @param creator who made the article
     * @param writer who wrote its latest revision
     */
    public List<ArticleAction> allowed(Standing standing, @Nullable String creator, @Nullable String writer) {
        return Arrays.stream(ArticleAction.values())
                .filter(standing::allows)
                .filter(action -> action.isOf(caller))
                .filter(action -> !caller.is(Role.reporter) || isOwn(standing, creator))
                .filter(action -> action != ArticleAction.publish || !isSameEyes(writer))
                .toList();
    }

    /** @throws ProblemException that a reporter may not change this article */
    public void checkOwn(Standing standing, @Nullable String creator) {
        if (caller.is(Role.reporter) && !isOwn(standing, creator)) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "A reporter may change their own drafts only, and not what readers get.");
        }
    }

    /**
     * @param writers of the revision; not asked for where the newsroom does not mind
     * @throws ProblemException that whoever wrote a revision may not publish it, where the newsroom wants that
     */
    public void checkFourEyes(Supplier<List<String>> writers) {
        if (config.fourEyes() && writers.get().contains(caller.actorId())) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "You wrote this revision, so somebody else has to publish it.");
        }
    }

    /** @throws ProblemException that the caller may not publish before the end of an embargo */
    public void checkMayOverrideEmbargo() {
        if (!caller.mayOverrideEmbargo()) {
            throw new ProblemException(ProblemType.FORBIDDEN, "This key may not override an embargo.");
        }
    }

    /** @throws ProblemException that the caller may not let readers have it before the end of an embargo that was agreed on */
    public void checkMayLiftEmbargo(Instant until) {
        if (!caller.mayOverrideEmbargo()) {
            Faults faults = new Faults();
            faults.add(
                    "/embargoUntil",
                    "not-allowed",
                    "This article is under embargo until %s. Only who may override embargoes lifts it or moves it to an earlier time; send it as it is, or later."
                            .formatted(until));
            throw new ProblemException(ProblemType.FORBIDDEN, "This key may not lift an embargo.", faults.all())
                    .with("embargoUntil", until);
        }
    }

    private boolean isOwn(Standing standing, @Nullable String creator) {
        String actor = caller.actorId();
        return actor != null && actor.equals(creator) && standing.live() == null && standing.scheduled() == null;
    }

    private boolean isSameEyes(@Nullable String writer) {
        return config.fourEyes() && writer != null && writer.equals(caller.actorId());
    }
}
