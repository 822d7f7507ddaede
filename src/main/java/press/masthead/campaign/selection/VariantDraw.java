package press.masthead.campaign.selection;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Variant;

/**
 * Draws a visitor's variant of a campaign by weighted rendezvous hashing: each variant gets a score from a hash of
 * visitor, campaign and its own name, and the highest wins. Each wins its weight's share of the visitors, and a visitor
 * keeps a variant with nothing stored.
 *
 * <p>The more usual way, one point in [0, 1) per visitor and a walk along the cumulative weights, moves every boundary
 * behind the weight that changed, so visitors are swapped between variants that nobody touched, and an experiment that
 * is running is spoiled. Here a variant's score depends on itself alone: when its weight is raised, the visitors who
 * move all move to it; when it is lowered, or the variant taken away, only its own visitors move. The order of the
 * variants does not matter.
 */
final class VariantDraw {

    private VariantDraw() {}

    /**
     * The place of the visitor's variant among these. A visitor who is unknown gets the one of the highest weight, the first of
     * several.
     *
     * @throws NoSuchElementException if no variant has a weight above 0
     */
    static int draw(UUID campaign, List<Variant> variants, @Nullable String visitor) {
        int best = -1;
        double bestScore = 0;
        for (int place = 0; place < variants.size(); place++) {
            double score = score(campaign, variants.get(place), visitor);
            if (score > bestScore) {
                best = place;
                bestScore = score;
            }
        }
        if (best < 0) {
            throw new NoSuchElementException("No variant of campaign " + campaign + " has a weight above 0");
        }
        return best;
    }

    private static double score(UUID campaign, Variant variant, @Nullable String visitor) {
        return variant.weight() <= 0 || visitor == null
                ? variant.weight()
                : -variant.weight() / Math.log(VisitorHash.point(campaign, visitor, variant.name()));
    }
}
