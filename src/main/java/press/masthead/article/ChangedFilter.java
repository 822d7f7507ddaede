package press.masthead.article;

import jakarta.persistence.EntityManager;
import java.util.List;
import press.masthead.query.Arguments;
import press.masthead.query.Filter;
import press.masthead.query.Parameter;
import press.masthead.query.Where;

/** {@code changedSincePublish=true}: readers get an older revision than the latest. */
final class ChangedFilter implements Filter {

    private static final String NAME = "changedSincePublish";
    // The first part follows from the second; an index answers it.
    private static final String CHANGED =
            "(e.shownRevision <> e.latestRevision and exists (%s and p.revision <> e.latestRevision))"
                    .formatted(StatusFilter.LIVE);

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.flag(
                NAME, "Only those of which readers get an older revision than the latest, or only others."));
    }

    @Override
    public void apply(Arguments arguments, Where where, EntityManager entityManager) {
        if (arguments.has(NAME)) {
            where.and(
                    arguments.flag(NAME)
                            ? CHANGED
                            : "(e.shownRevision is null or e.shownRevision = e.latestRevision or not " + CHANGED + ")");
        }
    }
}
