package press.masthead.campaign.selection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;

/**
 * The campaigns that are left to try for each reader of a crowd, in bounded memory: most campaigns are for other pages, countries
 * or readers, which is found once for all of them.
 */
final class Shortlists {

    private static final int MOST_CAMPAIGNS = 500_000;
    private static final int OVERHEAD = 50;

    private final List<Candidate> inOrder;
    private final Cache<Crowd, List<Candidate>> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_CAMPAIGNS)
            .executor(Runnable::run)
            .<Crowd, List<Candidate>>weigher((crowd, shortlist) -> OVERHEAD
                    + shortlist.size()
                    + crowd.page().tags().size()
                    + crowd.page().sections().size())
            .build();

    /** @param inOrder as they are tried */
    Shortlists(List<Candidate> inOrder) {
        this.inOrder = inOrder;
    }

    /** In the same order. */
    List<Candidate> of(Crowd crowd, Instant now) {
        return kept.get(crowd, those -> shorten(those.page(), now));
    }

    private List<Candidate> shorten(PageContext page, Instant now) {
        Arrangement view = new Arrangement(page, now);
        return inOrder.stream()
                .filter(candidate -> SelectionRule.firstFailed(candidate.rulesOfCrowds(), candidate, view) == null)
                .toList();
    }
}
