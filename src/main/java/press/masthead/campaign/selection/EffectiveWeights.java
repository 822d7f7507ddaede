package press.masthead.campaign.selection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Variant;

/** The weights that variants are drawn by: the campaigner's, or those that follow results. */
public final class EffectiveWeights {

    private EffectiveWeights() {}

    /**
     * The variants with the weights that hold. One that the campaigner gave no weight keeps none. Weights that do not know all variants that have one
     * were computed for others, and hold no more.
     *
     * @param weights by name; null: the campaigner's own
     */
    public static List<Variant> apply(List<Variant> variants, @Nullable Map<String, Integer> weights) {
        if (weights == null
                || variants.stream().anyMatch(one -> one.weight() > 0 && !weights.containsKey(one.name()))) {
            return variants;
        }
        return variants.stream()
                .map(one -> one.weight() > 0
                        ? new Variant(
                                one.name(),
                                Objects.requireNonNull(weights.get(one.name())),
                                one.message(),
                                one.translations(),
                                one.choices())
                        : one)
                .toList();
    }
}
