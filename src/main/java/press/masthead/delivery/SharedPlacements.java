package press.masthead.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answers that are the same for everybody who asks the same, in bounded memory, each as long as what it was made of is what is
 * known now.
 */
@Singleton
final class SharedPlacements {

    private static final long MEMORY = 16L << 20;
    private static final int OVERHEAD = 300;

    private final PlacementDecisions decisions;
    private final Cache<String, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .executor(Runnable::run)
            .<String, Kept>weigher((query, kept) ->
                    OVERHEAD + 2 * query.length() + kept.answer.body().length())
            .build();

    private record Kept(PlacementAnswer answer, PlacementDecisions.Grounds grounds) {}

    SharedPlacements(PlacementDecisions decisions) {
        this.decisions = decisions;
    }

    /** What this query was answered with, if it would be answered with the same now. */
    @Nullable
    PlacementAnswer known(String query) {
        Kept found = kept.getIfPresent(query);
        return found != null && decisions.hold(found.grounds) ? found.answer.keptAs(decisions.cacheControl()) : null;
    }

    /** Answers, and keeps it unless it is for one reader. What changes meanwhile makes it doubtful. */
    @Nullable
    PlacementAnswer keep(String query, PlacementRequest request, Supplier<@Nullable PlacementAnswer> answers) {
        PlacementDecisions.Grounds grounds = request.personal() ? null : decisions.grounds(request);
        PlacementAnswer answer = answers.get();
        if (grounds != null && answer != null) {
            kept.put(query, new Kept(answer, grounds));
        }
        return answer;
    }
}
