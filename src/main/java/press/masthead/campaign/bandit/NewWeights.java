package press.masthead.campaign.bandit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.statistics.Comparison;
import press.masthead.campaign.statistics.Takings;

/** The weights that follow from results. Where results tell nothing, all have the same. */
record NewWeights(List<WeighedVariant> variants, String reason) {

    private static final int WHOLE = 10_000;

    /** What is known of one variant. */
    record Arm(String variant, Takings takings) {}

    /** By the name of the variant. */
    Map<String, Integer> byName() {
        Map<String, Integer> weights = new TreeMap<>();
        variants.forEach(one -> weights.put(one.variant(), one.weight()));
        return weights;
    }

    static NewWeights of(SaveBandit settings, List<Arm> arms) {
        String silence = silence(arms);
        if (silence != null) {
            double[] same = new double[arms.size()];
            Arrays.fill(same, 1.0 / Math.max(1, arms.size()));
            return weighed(arms, same, "All the same: " + silence);
        }
        double[] shares = settings.method() == BanditMethod.thompson
                ? Comparison.ofTakings(arms.stream().map(Arm::takings).toList()).probabilitiesOfBest()
                : greedy(arms, settings.epsilon() == null ? 0 : settings.epsilon());
        double floor = Math.min(settings.floor(), 1.0 / arms.size());
        double[] floored = Arrays.stream(shares)
                .map(share -> floor + (1 - arms.size() * floor) * share)
                .toArray();
        return weighed(arms, floored, reason(settings, arms, shares));
    }

    private static @Nullable String silence(List<Arm> arms) {
        if (arms.size() < 2) {
            return "there is nothing to choose from.";
        }
        return arms.stream()
                .filter(arm -> arm.takings().impressions() == 0)
                .findFirst()
                .map(arm -> "%s was not shown yet.".formatted(arm.variant()))
                .orElseGet(() ->
                        arms.stream().allMatch(arm -> arm.takings().count() == 0) ? "nothing has come in yet." : null);
    }

    private static double[] greedy(List<Arm> arms, double epsilon) {
        double most = arms.stream()
                .mapToDouble(arm -> arm.takings().perThousand())
                .max()
                .orElse(0);
        long best =
                arms.stream().filter(arm -> arm.takings().perThousand() == most).count();
        return arms.stream()
                .mapToDouble(
                        arm -> epsilon / arms.size() + (arm.takings().perThousand() == most ? (1 - epsilon) / best : 0))
                .toArray();
    }

    private static String reason(SaveBandit settings, List<Arm> arms, double[] shares) {
        int best = IntStream.range(0, shares.length)
                .reduce((one, other) -> shares[other] > shares[one] ? other : one)
                .orElseThrow();
        String name = arms.get(best).variant();
        return settings.method() == BanditMethod.thompson
                ? String.format(
                        Locale.ROOT,
                        "%s is the best with a probability of %.0f %%. Each keeps at least %.1f %% of the visitors.",
                        name,
                        100 * shares[best],
                        100 * settings.floor())
                : String.format(
                        Locale.ROOT,
                        "%s brought most: %.0f minor units for each 1,000 impressions. Each keeps at least %.1f %% of the visitors.",
                        name,
                        arms.get(best).takings().perThousand(),
                        100 * settings.floor());
    }

    private static NewWeights weighed(List<Arm> arms, double[] shares, String reason) {
        return new NewWeights(
                IntStream.range(0, arms.size())
                        .mapToObj(i -> new WeighedVariant(
                                arms.get(i).variant(),
                                arms.get(i).takings().impressions(),
                                arms.get(i).takings().count(),
                                Math.round(arms.get(i).takings().total()),
                                (int) Math.round(WHOLE * shares[i])))
                        .toList(),
                reason);
    }
}
