package press.masthead.article;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.masthead.article.workflow.ArticleStatus;
import press.masthead.article.workflow.ReviewState;
import press.masthead.editorial.EditorialLists;
import press.masthead.query.Arguments;
import press.masthead.query.Filter;
import press.masthead.query.Parameter;
import press.masthead.query.Where;

/** {@code status=a,b}: articles that stand so now, by the clock of the database. Those in the archive must be asked for. */
final class StatusFilter implements Filter {

    /** That readers get it now. */
    static final String LIVE = """
            select 1 from Publication p where p.articleId = e.id
            and p.visibleFrom <= instant and (p.visibleUntil is null or p.visibleUntil > instant)""";

    private static final String NAME = "status";

    @Override
    public List<Parameter> parameters() {
        List<String> statuses =
                Arrays.stream(ArticleStatus.values()).map(Enum::name).toList();
        return Stream.concat(
                        Stream.of(Parameter.list(NAME, "Only with any of these.", "inReview")
                                .oneOf(statuses)),
                        EditorialLists.ARCHIVED.parameters().stream())
                .toList();
    }

    @Override
    public void apply(Arguments arguments, Where where, EntityManager entityManager) {
        List<ArticleStatus> statuses = arguments.list(NAME).stream()
                .map(ArticleStatus::valueOf)
                .distinct()
                .toList();
        boolean archivedToo = statuses.contains(ArticleStatus.archived);
        if (!archivedToo || arguments.has("archived")) {
            EditorialLists.ARCHIVED.apply(arguments, where, entityManager);
        }
        if (!statuses.isEmpty()) {
            where.and(conditions(statuses).stream().collect(Collectors.joining(" or ", "(", ")")));
        }
    }

    private static List<String> conditions(List<ArticleStatus> statuses) {
        List<String> any = new ArrayList<>();
        if (statuses.contains(ArticleStatus.archived)) {
            any.add("e.archivedAt is not null");
        }
        if (statuses.contains(ArticleStatus.published)) {
            any.add("e.outUntil > instant and exists (%s)".formatted(LIVE));
        }
        if (statuses.contains(ArticleStatus.scheduled)) {
            any.add("e.lastFrom > instant and not exists (%s)".formatted(LIVE));
        }
        String reviews = Arrays.stream(ReviewState.values())
                .filter(review -> statuses.contains(review.status()))
                .map(review -> ReviewState.class.getName() + "." + review.name())
                .collect(Collectors.joining(", "));
        if (!reviews.isEmpty()) {
            // The states are written out, because only then the index of what waits for somebody is used.
            any.add("e.archivedAt is null and e.outUntil <= instant and e.review in (%s)".formatted(reviews));
        }
        return any;
    }
}
