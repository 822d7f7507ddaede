package press.masthead.campaign;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import press.masthead.json.Locales;
import press.masthead.problem.Faults;

/** What must fit together in an audience, so that there can be a reader whom it means. */
final class AudienceRules {

    private AudienceRules() {}

    static void check(Audience audience, Faults faults) {
        TargetedCountries countries = audience.countries();
        CampaignRules.checkCountries(countries.include(), faults.at("/countries/include"));
        CampaignRules.checkCountries(countries.exclude(), faults.at("/countries/exclude"));
        checkLeavesSome(countries.include(), countries.exclude(), Objects::equals, "country", faults.at("/countries"));
        List<String> locales = audience.locales();
        for (int i = 0; i < locales.size(); i++) {
            if (locales.get(i) != null && !locales.get(i).isBlank()) {
                Locales.canonical(locales.get(i), "/locales/" + i, faults);
            }
        }
        Doubled.check(locales, faults.at("/locales"));
        Doubled.check(audience.devices(), faults.at("/devices"));
        Doubled.check(audience.supporterStatus(), faults.at("/supporterStatus"));
        checkNumbers(audience, faults);
    }

    /** Notes it when each included one is part of an excluded one; an excluded one always wins. */
    static <T> void checkLeavesSome(
            List<T> include, List<T> exclude, BiPredicate<T, T> isPartOf, String what, Faults faults) {
        if (!include.isEmpty()
                && include.stream().allMatch(in -> exclude.stream().anyMatch(out -> isPartOf.test(in, out)))) {
            faults.add(
                    "/exclude",
                    "not-allowed",
                    "Each %s that is included is excluded too, so nobody would see the campaign.".formatted(what));
        }
    }

    private static void checkNumbers(Audience audience, Faults faults) {
        boolean viewsRead = !faults.any("/minViews") && !faults.any("/maxViews");
        if (viewsRead && audience.maxViews() != null && audience.maxViews() < audience.minViews()) {
            faults.add(
                    "/maxViews",
                    "too-small",
                    "The most views are fewer than the least, which are %d.".formatted(audience.minViews()));
        }
        DayRange contributed = audience.contributedDaysAgo();
        if (contributed == null) {
            return;
        }
        if (contributed.min() != null && contributed.max() != null && contributed.max() < contributed.min()) {
            faults.add(
                    "/contributedDaysAgo/max",
                    "too-small",
                    "The most days are fewer than the least, which are %d.".formatted(contributed.min()));
        }
        if (audience.supporterStatus().equals(List.of(SupporterStatus.none))) {
            faults.add(
                    "/contributedDaysAgo",
                    "not-allowed",
                    "Who has never given gave no days ago, so nobody would see the campaign.");
        }
    }
}
