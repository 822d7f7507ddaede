package press.masthead.campaign.report;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Campaign;
import press.masthead.campaign.CampaignConfig;
import press.masthead.campaign.Variant;
import press.masthead.campaign.rate.ExchangeRateService;
import press.masthead.campaign.statistics.Comparison;
import press.masthead.campaign.statistics.Interval;
import press.masthead.campaign.statistics.SampleRatio;
import press.masthead.campaign.statistics.Takings;
import press.masthead.editorial.Reference;
import press.masthead.editorial.References;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Makes the reports of campaigns. */
@Singleton
public class CampaignReportService {

    private static final int MOST_ROWS = 2000;
    /** A part is only looked at, where the variants altogether are decided by. */
    private static final int DRAWS_OF_PART = 1000;

    private final References references;
    private final ReportNumbers numbers;
    private final ExchangeRateService rates;
    private final CampaignConfig config;

    CampaignReportService(
            References references, ReportNumbers numbers, ExchangeRateService rates, CampaignConfig config) {
        this.references = references;
        this.numbers = numbers;
        this.rates = rates;
        this.config = config;
    }

    @Transactional
    CampaignReport report(String reference, ReportParameters wanted) {
        Campaign campaign = references
                .find(Campaign.class, Campaign.TYPE, reference)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no such campaign."));
        Tallies tallies = tallies(campaign, wanted);
        List<Variant> variants = campaign.getContent().variants();
        List<String> names = variants.stream().map(Variant::name).toList();
        SortedMap<String, Tally> byVariant = tallies.byVariant(names);
        List<ReportRow> rows = rows(tallies, wanted);
        return new CampaignReport(
                Reference.of(campaign),
                wanted.from(),
                wanted.to(),
                wanted.by(),
                config.defaultCurrency(),
                compared(byVariant, names),
                rows.stream()
                        .sorted(Comparator.comparingLong(ReportRow::impressions).reversed())
                        .limit(MOST_ROWS)
                        .sorted(Comparator.comparing((ReportRow row) -> String.valueOf(row.key()))
                                .thenComparing(ReportRow::variant))
                        .toList(),
                rows.size() > MOST_ROWS,
                numbers.isOfBandit(campaign.getId(), wanted) ? null : ratio(variants, byVariant),
                holdback(byVariant),
                tallies.unconverted());
    }

    private Tallies tallies(Campaign campaign, ReportParameters wanted) {
        Tallies tallies = new Tallies(rates.rates(), config.defaultCurrency());
        numbers.shown(campaign.getId(), wanted).forEach(tallies::add);
        numbers.given(campaign.getId(), wanted).forEach(tallies::add);
        numbers.seen(campaign.getId(), wanted, tallies::add);
        return tallies;
    }

    /** Which is best is asked of the campaign's variants only: not of nothing, nor of what is not known or not shown any more. */
    private static List<ReportRow> compared(SortedMap<String, Tally> byVariant, List<String> names) {
        Takings all = together(byVariant, names::contains).takings();
        List<String> comparable = new ArrayList<>();
        List<Takings> takings = new ArrayList<>();
        byVariant.forEach((name, tally) -> {
            if (names.contains(name) && tally.takings().areComparable(all)) {
                comparable.add(name);
                takings.add(tally.takings());
            }
        });
        Comparison comparison = Comparison.ofTakings(takings);
        double[] best = comparison.probabilitiesOfBest();
        List<ReportRow> variants = new ArrayList<>();
        List<ReportRow> others = new ArrayList<>();
        byVariant.forEach((name, tally) -> {
            int at = comparable.indexOf(name);
            boolean drawn = at >= 0 && tally.takings().areEnough();
            ReportRow row = tally.row(null, name, drawn ? comparison.interval(at) : interval(tally));
            (names.contains(name) ? variants : others)
                    .add(at >= 0 && best.length > 1 ? row.withProbability(best[at]) : row);
        });
        variants.addAll(others);
        return variants;
    }

    private List<ReportRow> rows(Tallies tallies, ReportParameters wanted) {
        List<ReportRow> rows = new ArrayList<>();
        if (wanted.by() != ReportBy.variant) {
            tallies.byKey()
                    .forEach((key, variants) ->
                            variants.forEach((name, tally) -> rows.add(tally.row(key, name, interval(tally)))));
        }
        return rows;
    }

    private static ShownRatio ratio(List<Variant> variants, SortedMap<String, Tally> byVariant) {
        double[] weights = variants.stream().mapToDouble(Variant::weight).toArray();
        long[] shown = variants.stream()
                .mapToLong(variant ->
                        byVariant.getOrDefault(variant.name(), new Tally()).impressions())
                .toArray();
        SampleRatio ratio = SampleRatio.of(shown, weights);
        return new ShownRatio(ratio.p(), ratio.isSuspicious());
    }

    private static @Nullable HoldbackComparison holdback(SortedMap<String, Tally> byVariant) {
        Tally nothing = byVariant.get(Variant.HOLDBACK);
        if (nothing == null || nothing.impressions() == 0) {
            return null;
        }
        Takings with = together(byVariant, isVariant()).takings();
        Takings without = nothing.takings();
        Takings all =
                together(byVariant, isVariant().or(Variant.HOLDBACK::equals)).takings();
        Interval difference = with.areComparable(all) && without.areComparable(all)
                ? Comparison.ofTakings(List.of(with, without)).difference(0, 1)
                : null;
        return new HoldbackComparison(
                nothing.impressions(),
                Estimate.of(with.perThousand() - without.perThousand(), difference),
                difference != null && difference.excludes(0));
    }

    private static Tally together(SortedMap<String, Tally> byVariant, Predicate<String> which) {
        Tally together = new Tally();
        byVariant.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .forEach(together::add);
        return together;
    }

    /** Null where too little is known to tell. */
    private static @Nullable Interval interval(Tally tally) {
        Takings takings = tally.takings();
        return takings.areEnough()
                ? Comparison.ofTakings(List.of(takings), DRAWS_OF_PART).interval(0)
                : null;
    }

    private static Predicate<String> isVariant() {
        return name -> !name.isEmpty() && !name.equals(Variant.HOLDBACK);
    }
}
