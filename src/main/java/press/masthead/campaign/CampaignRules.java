package press.masthead.campaign;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Locales;
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
     * @param newsroomCurrency ISO 4217
     * @param faults of the campaign as a whole
     */
    public static void check(SaveCampaign campaign, String newsroomCurrency, Faults faults) {
        Instant startsAt = campaign.startsAt();
        Instant endsAt = campaign.endsAt();
        if (startsAt != null && endsAt != null && !endsAt.isAfter(startsAt)) {
            faults.add("/endsAt", "too-small", "The end of a campaign comes after its start.");
        }
        AudienceRules.check(campaign.audience(), faults.at("/audience"));
        if (campaign.locale() != null) {
            Locales.canonical(campaign.locale(), "/locale", faults);
        }
        Goal goal = campaign.goal();
        if (goal != null && goal.currency() != null) {
            CodeList.CURRENCIES.check(goal.currency(), "/goal/currency", faults);
        }
        checkVariants(campaign, newsroomCurrency, faults.at("/variants"));
    }

    static void checkCountries(List<String> countries, Faults faults) {
        for (int i = 0; i < countries.size(); i++) {
            String country = countries.get(i);
            if (country != null && !country.isBlank()) {
                CodeList.COUNTRIES.check(country, "/" + i, faults);
            }
        }
        Doubled.check(countries, faults);
    }

    private static void checkVariants(SaveCampaign campaign, String newsroomCurrency, Faults faults) {
        List<Variant> variants = campaign.variants();
        Set<String> names = new HashSet<>();
        boolean anyoneSeesIt = variants.isEmpty();
        for (int i = 0; i < variants.size(); i++) {
            Variant variant = variants.get(i);
            anyoneSeesIt |= variant == null ? faults.any("/" + i) : variant.weight() != 0;
            if (variant == null) {
                continue;
            }
            if (variant.name() != null && !names.add(variant.name().strip().toLowerCase(Locale.ROOT))) {
                faults.at(i).add("/name", "not-allowed", "Another variant has this name already.");
            }
            if (Variant.HOLDBACK.equalsIgnoreCase(variant.name())) {
                faults.at(i)
                        .add(
                                "/name",
                                "not-allowed",
                                "holdback is what visitors are counted under who are shown nothing.");
            }
            if (variant.message() != null) {
                MessageRules.check(variant.message(), faults.at(i).at("/message"));
            }
            checkTranslations(variant, campaign.locale(), faults.at(i).at("/translations"));
            if (variant.choices() != null) {
                new ChoicesRules(
                                variant.choices(),
                                newsroomCurrency,
                                faults.at(i).at("/choices"))
                        .check();
                checkBenefits(variant.choices(), campaign.locale(), faults.at(i).at("/choices/benefitTranslations"));
            }
        }
        if (!anyoneSeesIt) {
            faults.add(
                    "", "too-small", "At least one variant needs a weight above 0, or nobody would see the campaign.");
        }
    }

    private static void checkTranslations(Variant variant, @Nullable String ownLocale, Faults faults) {
        variant.translations().forEach((locale, message) -> {
            checkLocale(locale, ownLocale, "The message itself is in %s.", faults);
            if (message != null) {
                MessageRules.check(message, faults.at(pointer(locale)));
            }
        });
    }

    private static void checkBenefits(Choices choices, @Nullable String ownLocale, Faults faults) {
        choices.benefitTranslations()
                .keySet()
                .forEach(locale -> checkLocale(locale, ownLocale, "The benefits themselves are in %s.", faults));
    }

    private static void checkLocale(String locale, @Nullable String ownLocale, String isOwn, Faults faults) {
        String usual = Locales.canonical(locale, pointer(locale), faults);
        if (!usual.equals(locale)) {
            faults.add(pointer(locale), "not-allowed", "%s stands more than once.".formatted(usual));
        } else if (usual.equals(ownLocale)) {
            faults.add(pointer(locale), "not-allowed", isOwn.formatted(usual));
        }
    }

    private static String pointer(String locale) {
        return Faults.pointer(CodeList.quote(locale));
    }
}
