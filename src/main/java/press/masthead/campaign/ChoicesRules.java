package press.masthead.campaign;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;

/** What must fit together in the choices of one variant. */
final class ChoicesRules {

    private static final int MOST_AMOUNTS = 12;

    private final Choices choices;
    private final Faults faults;
    private final Set<Frequency> frequencies = EnumSet.noneOf(Frequency.class);

    ChoicesRules(Choices choices, Faults faults) {
        this.choices = choices;
        this.faults = faults;
    }

    void check() {
        checkFrequencies();
        choices.amounts().forEach(this::checkCurrency);
        choices.minimum().forEach(this::checkMinimum);
    }

    private void checkFrequencies() {
        List<Frequency> listed = choices.frequencies();
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i) != null && !frequencies.add(listed.get(i))) {
                faults.at("/frequencies").add("/" + i, "not-allowed", listed.get(i) + " is there twice.");
            }
        }
        Frequency first = choices.defaultFrequency();
        if (first != null && !frequencies.isEmpty() && !frequencies.contains(first)) {
            faults.add("/defaultFrequency", "not-allowed", first + " is not among the frequencies.");
        }
    }

    private void checkCurrency(String currency, @Nullable FrequencyAmounts amounts) {
        CodeList.CURRENCIES.check(currency, "/amounts/" + escape(currency), faults);
        Faults here = faults.at("/amounts/" + escape(currency));
        for (Frequency frequency : Frequency.values()) {
            List<Long> listed = amounts == null ? List.of() : amounts.of(frequency);
            if (frequencies.contains(frequency) && listed.isEmpty()) {
                String detail = "There are no amounts in " + CodeList.quote(currency) + " for " + frequency + ".";
                here.add("/" + frequency, "required", detail);
            } else if (!frequencies.contains(frequency) && !listed.isEmpty()) {
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

    private void checkMinimum(String currency, @Nullable FrequencyAmount minimum) {
        Faults here = faults.at("/minimum/" + escape(currency));
        if (!choices.amounts().containsKey(currency)) {
            here.add("", "not-allowed", "There are no amounts in " + CodeList.quote(currency) + ".");
            return;
        }
        for (Frequency frequency : Frequency.values()) {
            Long least = minimum == null ? null : minimum.of(frequency);
            if (least == null || !checkAmount(least, "/" + frequency, here)) {
                continue;
            }
            if (!frequencies.contains(frequency)) {
                here.add("/" + frequency, "not-allowed", frequency + " is not among the frequencies.");
            } else if (smallest(currency, frequency) < least) {
                here.add(
                        "/" + frequency,
                        "too-large",
                        "The minimum is above " + smallest(currency, frequency)
                                + ", the smallest amount to choose from.");
            }
        }
    }

    private long smallest(String currency, Frequency frequency) {
        Map<String, FrequencyAmounts> all = choices.amounts();
        FrequencyAmounts amounts = all.get(currency);
        List<Long> listed = amounts == null ? List.of() : amounts.of(frequency);
        return listed.stream()
                .filter(amount -> amount != null && amount > 0)
                .min(Long::compare)
                .orElse(Long.MAX_VALUE);
    }

    private static boolean checkAmount(@Nullable Long amount, String pointer, Faults faults) {
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

    private static String escape(String currency) {
        return CodeList.quote(currency).replace("~", "~0").replace("/", "~1");
    }
}
