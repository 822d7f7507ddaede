package press.masthead.campaign;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.template.LinkTemplate;
import press.masthead.problem.Faults;

/** What must fit together in the choices of one variant. */
final class ChoicesRules {

    private static final int MOST_AMOUNTS = 12;

    private final Choices choices;
    private final String newsroomCurrency;
    private final Faults faults;
    /** Whether it is known which frequencies were meant. */
    private final boolean frequenciesRead;

    private final Set<Frequency> frequencies = EnumSet.noneOf(Frequency.class);

    ChoicesRules(Choices choices, String newsroomCurrency, Faults faults) {
        this.choices = choices;
        this.newsroomCurrency = newsroomCurrency;
        this.faults = faults;
        this.frequenciesRead = !faults.any("/frequencies");
    }

    void check() {
        checkFrequencies();
        choices.amounts().forEach(this::checkCurrency);
        if (!choices.amounts().isEmpty() && isMissing(newsroomCurrency)) {
            faults.add(
                    "/amounts/" + newsroomCurrency,
                    "required",
                    "There are no amounts in %s, the newsroom's own currency.".formatted(newsroomCurrency));
        }
        checkSingle(choices.minimum(), "/minimum", ChoicesRules::checkMinimum);
        checkSingle(choices.maximum(), "/maximum", ChoicesRules::checkMaximum);
        checkSingle(choices.defaultAmount(), "/defaultAmount", ChoicesRules::checkDefault);
        checkBenefits(choices.benefits(), faults.at("/benefits"));
        choices.benefitTranslations()
                .forEach((locale, benefits) ->
                        checkBenefits(benefits, faults.at("/benefitTranslations" + pointer(locale))));
        checkPaymentMethods();
        LinkTemplate.check(choices.checkoutUrl(), "/checkoutUrl", faults);
    }

    private void checkFrequencies() {
        Doubled.check(choices.frequencies(), faults.at("/frequencies"));
        choices.frequencies().stream().filter(Objects::nonNull).forEach(frequencies::add);
        Frequency first = choices.defaultFrequency();
        if (first != null && !frequencies.isEmpty() && isNotOffered(first)) {
            faults.add("/defaultFrequency", "not-allowed", first + " is not among the frequencies.");
        }
    }

    private boolean isNotOffered(Frequency frequency) {
        return frequenciesRead && !frequencies.contains(frequency);
    }

    /** Whether nothing was sent for this currency, be it right or wrong. */
    private boolean isMissing(String currency) {
        return !choices.amounts().containsKey(currency) && !faults.any("/amounts" + pointer(currency));
    }

    private void checkCurrency(String currency, @Nullable FrequencyAmounts amounts) {
        CodeList.CURRENCIES.check(currency, "/amounts" + pointer(currency), faults);
        Faults here = faults.at("/amounts" + pointer(currency));
        for (Frequency frequency : Frequency.values()) {
            List<Long> listed = amounts == null ? List.of() : amounts.of(frequency);
            if (frequencies.contains(frequency) && listed.isEmpty() && !here.any("/" + frequency)) {
                String detail = "There are no amounts in " + CodeList.quote(currency) + " for " + frequency + ".";
                here.add("/" + frequency, "required", detail);
            } else if (isNotOffered(frequency) && !listed.isEmpty()) {
                here.add("/" + frequency, "not-allowed", frequency + " is not among the frequencies.");
            }
            checkAmounts(listed, here.at("/" + frequency));
        }
    }

    private static void checkAmounts(List<Long> amounts, Faults faults) {
        if (amounts.size() > MOST_AMOUNTS) {
            faults.add("", "too-many", "There are at most 12 amounts to choose from.");
            return;
        }
        Long previous = null;
        for (int i = 0; i < amounts.size(); i++) {
            Long amount = amounts.get(i);
            if (!checkAmount(amount, "/" + i, faults)) {
                continue;
            }
            if (amount.equals(previous)) {
                faults.add("/" + i, "not-allowed", amount + " is there twice.");
            } else if (previous != null && amount < previous) {
                faults.add("/" + i, "too-small", "Amounts go up: " + amount + " comes before " + previous + ".");
            }
            previous = amount;
        }
    }

    /** Checks an amount that stands beside those to choose from. */
    @FunctionalInterface
    private interface SingleAmount {
        void check(long amount, List<Long> listed, String pointer, Faults faults);
    }

    private void checkSingle(Map<String, FrequencyAmount> amounts, String place, SingleAmount rule) {
        amounts.forEach((currency, single) -> {
            Faults here = faults.at(place + pointer(currency));
            FrequencyAmounts all = choices.amounts().get(currency);
            boolean amountsRead = !choices.amounts().isEmpty() || !faults.any("/amounts");
            if (amountsRead && isMissing(currency)) {
                here.add("", "not-allowed", "There are no amounts in " + CodeList.quote(currency) + ".");
                return;
            }
            for (Frequency frequency : Frequency.values()) {
                Long amount = single == null ? null : single.of(frequency);
                if (amount == null || !checkAmount(amount, "/" + frequency, here)) {
                    continue;
                }
                List<Long> listed = all == null ? List.of() : all.of(frequency);
                if (isNotOffered(frequency)) {
                    here.add("/" + frequency, "not-allowed", frequency + " is not among the frequencies.");
                } else if (listed.stream().allMatch(Objects::nonNull)) {
                    rule.check(amount, known(listed), "/" + frequency, here);
                }
            }
        });
    }

    private static void checkMinimum(long least, List<Long> listed, String pointer, Faults here) {
        if (!listed.isEmpty() && Collections.min(listed) < least) {
            here.add(
                    pointer,
                    "too-large",
                    "The minimum is above " + Collections.min(listed) + ", the smallest amount to choose from.");
        }
    }

    private static void checkMaximum(long most, List<Long> listed, String pointer, Faults here) {
        if (!listed.isEmpty() && Collections.max(listed) > most) {
            here.add(
                    pointer,
                    "too-small",
                    "The maximum is below " + Collections.max(listed) + ", the largest amount to choose from.");
        }
    }

    private static void checkDefault(long chosen, List<Long> listed, String pointer, Faults here) {
        if (!listed.isEmpty() && !listed.contains(chosen)) {
            here.add(pointer, "not-allowed", chosen + " is not among the amounts to choose from.");
        }
    }

    private void checkPaymentMethods() {
        List<PaymentMethod> methods = choices.paymentMethods();
        boolean methodsRead = !faults.any("/paymentMethods");
        Doubled.check(methods, faults.at("/paymentMethods"));
        choices.paymentMethodCountries().forEach((method, countries) -> {
            Faults here = faults.at("/paymentMethodCountries/" + method);
            if (methodsRead && !methods.contains(method)) {
                here.add("", "not-allowed", method + " is not among the payment methods: " + named(methods) + ".");
            }
            CampaignRules.checkCountries(countries == null ? List.of() : countries, here);
        });
    }

    private void checkBenefits(@Nullable FrequencyBenefits benefits, Faults faults) {
        for (Frequency frequency : Frequency.values()) {
            List<String> listed = benefits == null ? List.of() : benefits.of(frequency);
            if (isNotOffered(frequency) && !listed.isEmpty()) {
                faults.add("/" + frequency, "not-allowed", frequency + " is not among the frequencies.");
            }
            Doubled.check(listed, faults.at("/" + frequency));
        }
    }

    private static String named(List<PaymentMethod> methods) {
        return methods.isEmpty()
                ? "none is announced"
                : methods.stream().map(String::valueOf).distinct().collect(Collectors.joining(", "));
    }

    private static List<Long> known(List<Long> amounts) {
        return amounts.stream().filter(amount -> amount != null && amount > 0).toList();
    }

    private static boolean checkAmount(@Nullable Long amount, String pointer, Faults faults) {
        if (amount == null && faults.any(pointer)) {
            return false;
        }
        if (amount == null || amount <= 0) {
            faults.add(pointer, "too-small", "An amount is a number of minor units (cents) above 0.");
            return false;
        }
        if (amount > Goal.MOST) {
            faults.add(pointer, "too-large", "An amount is at most 1,000,000,000,000 minor units.");
            return false;
        }
        return true;
    }

    private static String pointer(String name) {
        return Faults.pointer(CodeList.quote(name));
    }
}
