package press.masthead.campaign;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Countries;
import press.masthead.problem.Faults;

/** The codes of a standard, and the other names under which people know what they stand for. */
public final class CodeList {

    /** The countries of ISO 3166-1, and Kosovo. */
    public static final CodeList COUNTRIES = countries();
    /** The currencies of ISO 4217 that some country uses today. */
    public static final CodeList CURRENCIES = currencies();

    private static final int LONGEST_QUOTE = 40;

    private final Set<String> codes;
    private final String kind;
    private final String standard;
    private final Map<String, String> otherNames = new HashMap<>();

    private CodeList(Set<String> codes, String kind, String standard) {
        this.codes = codes;
        this.kind = kind;
        this.standard = standard;
        codes.forEach(code -> alsoCalled(code, code));
    }

    /** Notes a fault if this is none of the codes, with the right one if it is known what was meant. */
    public void check(String code, String pointer, Faults faults) {
        if (!codes.contains(code)) {
            String meant = otherNames.get(code.strip().toLowerCase(Locale.ROOT));
            String hint = meant == null ? "Use " + standard + "." : "Did you mean " + meant + "?";
            faults.add(pointer, "unknown-value", "There is no " + kind + " " + quote(code) + ". " + hint);
        }
    }

    /** The code that this is, in any case; null if it is none. */
    public @Nullable String known(@Nullable String code) {
        String capitals = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        return codes.contains(capitals) ? capitals : null;
    }

    /** A text as an answer may repeat it, however long it is. */
    public static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
    }

    private void alsoCalled(@Nullable String name, String code) {
        if (name != null) {
            otherNames.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
        }
    }

    private static CodeList countries() {
        CodeList list = new CodeList(Countries.CODES, "country", "a code of two letters such as DE or US (ISO 3166-1)");
        Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
                .forEach(code -> list.alsoCalled(new Locale("", code).getISO3Country(), code));
        list.codes.forEach(code -> list.alsoCalled(new Locale("", code).getDisplayCountry(Locale.ENGLISH), code));
        list.alsoCalled("XKX", Countries.KOSOVO);
        list.alsoCalled("UK", "GB");
        list.alsoCalled("EL", "GR");
        return list;
    }

    private static CodeList currencies() {
        CodeList list =
                new CodeList(LegalTender.codes(), "currency", "a code of three letters such as EUR or USD (ISO 4217)");
        list.alsoCalled("$", "USD");
        list.alsoCalled("dollar", "USD");
        list.alsoCalled("£", "GBP");
        list.alsoCalled("pound", "GBP");
        list.alsoCalled("₽", "RUB");
        list.alsoCalled("RUR", "RUB");
        list.codes.forEach(code -> {
            Currency currency = Currency.getInstance(code);
            list.alsoCalled(currency.getDisplayName(Locale.ENGLISH), code);
            list.alsoCalled(currency.getSymbol(Locale.US), code);
        });
        return list;
    }
}
