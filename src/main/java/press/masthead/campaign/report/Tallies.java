package press.masthead.campaign.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import press.masthead.campaign.rate.ExchangeRates;

/** Adds up what is counted, by part and variant, in one currency. */
final class Tallies {

    private final SortedMap<String, SortedMap<String, Tally>> byKey = new TreeMap<>();
    private final SortedMap<String, Unconverted> unconverted = new TreeMap<>();
    private final ExchangeRates rates;
    private final String currency;

    Tallies(ExchangeRates rates, String currency) {
        this.rates = rates;
        this.currency = currency;
    }

    void add(ReportNumbers.Shown shown) {
        of(shown.key(), shown.variant()).addImpressions(shown.impressions(), shown.clicks());
    }

    void add(ReportNumbers.Seen seen) {
        of(seen.key(), seen.variant()).addVisitors(seen.sketch());
    }

    void add(ReportNumbers.Given given) {
        Long value = rates.sum(Map.of(given.currency(), given.amount()), currency);
        if (value != null) {
            of(given.key(), given.variant()).addContributions(value, given.times());
        } else {
            of(given.key(), given.variant()).addUnconverted(given.times());
            unconverted.merge(
                    given.currency(),
                    new Unconverted(given.currency(), given.times(), given.amount() * given.times()),
                    (one, more) -> new Unconverted(
                            one.currency(), one.contributions() + more.contributions(), one.amount() + more.amount()));
        }
    }

    SortedMap<String, SortedMap<String, Tally>> byKey() {
        return byKey;
    }

    /** Each variant altogether: those of the campaign, seen or not, and whatever else was counted. */
    SortedMap<String, Tally> byVariant(List<String> variants) {
        SortedMap<String, Tally> all = new TreeMap<>();
        variants.forEach(variant -> all.put(variant, new Tally()));
        byKey.values().stream()
                .map(Map::entrySet)
                .flatMap(entries -> entries.stream())
                .forEach(entry ->
                        all.computeIfAbsent(entry.getKey(), name -> new Tally()).add(entry.getValue()));
        return all;
    }

    List<Unconverted> unconverted() {
        return new ArrayList<>(unconverted.values());
    }

    private Tally of(String key, String variant) {
        return byKey.computeIfAbsent(key, name -> new TreeMap<>()).computeIfAbsent(variant, name -> new Tally());
    }
}
