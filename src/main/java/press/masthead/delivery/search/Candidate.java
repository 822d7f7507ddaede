package press.masthead.delivery.search;

import java.util.Comparator;
import java.util.UUID;

/** An article that has the words, and how good it is. Its place among the others stays the same as time goes by. */
record Candidate(UUID id, double score) {

    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .thenComparing(Candidate::id)
            .reversed();
}
