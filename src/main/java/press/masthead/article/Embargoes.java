package press.masthead.article;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.masthead.article.workflow.Permissions;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Holds articles back until their embargo ends. The embargo of the latest revision counts, whichever is published. */
@Singleton
class Embargoes {

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

    /** Notes that a new embargo ends later than the article is scheduled to appear. */
    void checkSchedule(Article article, Instant until, Faults faults) {
        if (article.getLatestRevision() == 0 || Objects.equals(until, present(article))) {
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

    private @Nullable Instant present(Article article) {
        return repository.latestContent(article).article().embargoUntil();
    }
}
