package press.masthead.article;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.masthead.article.workflow.Permissions;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Holds articles back until their embargo ends. The embargo of the latest revision counts, whichever is published. */
@Singleton
class Embargoes {

    /** What the audit log says where somebody did not wait for its end. */
    static final String OVERRIDDEN = "Overrides the embargo.";

    private final ArticleRepository repository;
    private final Permissions permissions;

    Embargoes(ArticleRepository repository, Permissions permissions) {
        this.repository = repository;
        this.permissions = permissions;
    }

    /**
     * Whether an embargo has to be overridden for readers to get an article from this moment on.
     *
     * @throws ProblemException that nobody asked for that, or that the caller may not do it
     */
    boolean override(Article article, Instant from, boolean wanted) {
        Instant until = repository.latestContent(article).article().embargoUntil();
        if (until == null || !from.isBefore(until)) {
            return false;
        }
        if (!wanted) {
            throw new ProblemException(
                            ProblemType.EMBARGOED, "This article is under embargo until %s.".formatted(until))
                    .with("embargoUntil", until);
        }
        permissions.checkMayOverrideEmbargo();
        return true;
    }

    /**
     * Whether an embargo that is still to come is lifted, or moved to an earlier time, by saving this.
     *
     * @throws ProblemException that the caller may not do it
     */
    boolean lift(SaveArticle latest, @Nullable Instant until) {
        Instant present = latest.embargoUntil();
        if (present == null
                || until != null && !until.isBefore(present)
                || !repository.databaseNow().isBefore(present)) {
            return false;
        }
        permissions.checkMayLiftEmbargo(present);
        return true;
    }

    /** Notes that a new embargo ends later than the article is scheduled to appear. */
    void checkSchedule(Article article, SaveArticle latest, @Nullable Instant until, Faults faults) {
        if (until == null || article.isNew() || until.equals(latest.embargoUntil()) || faults.any("/embargoUntil")) {
            return;
        }
        Instant now = repository.databaseNow();
        repository.publications(article).stream()
                .filter(publication -> publication.isScheduled(now)
                        && publication.getVisibleFrom().isBefore(until))
                .forEach(publication -> faults.add(
                        "/embargoUntil",
                        "not-allowed",
                        "This article is scheduled to appear at %s, before this embargo ends; unschedule it first."
                                .formatted(publication.getVisibleFrom())));
    }
}
