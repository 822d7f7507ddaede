package press.masthead.campaign;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.masthead.problem.Faults;

/**
 * What must fit together in a campaign. Finds what the constraints on the fields can't: it comes beside them, so that a
 * campaigner is told everything at once, and is silent about what they report.
 */
public final class CampaignRules {

    private CampaignRules() {}

    /**
     * Notes every slip.
     *
     * @param campaign as it was sent; anything in it may be null that the constraints call required
     * @param faults of the campaign as a whole
     */
    public static void check(SaveCampaign campaign, Faults faults) {
        Instant startsAt = campaign.startsAt();
        Instant endsAt = campaign.endsAt();
        if (startsAt != null && endsAt != null && !endsAt.isAfter(startsAt)) {
            faults.add("/endsAt", "too-small", "The end of a campaign comes after its start.");
        }
        checkCountries(campaign.audience().countries(), faults.at("/audience/countries"));
        Goal goal = campaign.goal();
        if (goal != null && goal.currency() != null) {
            CodeList.CURRENCIES.check(goal.currency(), "/goal/currency", faults);
        }
        checkVariants(campaign.variants(), faults.at("/variants"));
    }

    private static void checkCountries(TargetedCountries countries, Faults faults) {
        checkCountries(countries.include(), faults.at("/include"));
        checkCountries(countries.exclude(), faults.at("/exclude"));
    }

    private static void checkCountries(List<String> countries, Faults faults) {
        for (int i = 0; i < countries.size(); i++) {
            String country = countries.get(i);
            if (country != null && !country.isBlank()) {
                CodeList.COUNTRIES.check(country, "/" + i, faults);
            }
        }
    }

    private static void checkVariants(List<Variant> variants, Faults faults) {
        Set<String> names = new HashSet<>();
        boolean anyoneSeesIt = variants.isEmpty();
        for (int i = 0; i < variants.size(); i++) {
            Variant variant = variants.get(i);
            if (variant == null) {
                continue;
            }
            anyoneSeesIt |= variant.weight() != 0;
            if (variant.name() != null && !names.add(variant.name().strip().toLowerCase(Locale.ROOT))) {
                faults.at(i).add("/name", "not-allowed", "Another variant has this name already.");
            }
            if (variant.message() != null) {
                MessageRules.check(variant.message(), faults.at(i).at("/message"));
            }
            if (variant.choices() != null) {
                new ChoicesRules(variant.choices(), faults.at(i).at("/choices")).check();
            }
        }
        if (!anyoneSeesIt) {
            faults.add(
                    "", "too-small", "At least one variant needs a weight above 0, or nobody would see the campaign.");
        }
    }
}
