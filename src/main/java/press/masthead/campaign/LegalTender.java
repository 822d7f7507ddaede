package press.masthead.campaign;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Countries;

/** Which currency (ISO 4217) is used in which country, as the Java platform knows it. */
public final class LegalTender {

    private static final Map<String, String> BY_COUNTRY = byCountry();
    private static final Set<String> CODES = Set.copyOf(BY_COUNTRY.values());

    private LegalTender() {}

    /** The currency of a country; null for one without its own, and for what is no country. */
    public static @Nullable String of(String country) {
        return BY_COUNTRY.get(country);
    }

    /** All currencies that some country uses today: none of the past, no metals, no funds. */
    public static Set<String> codes() {
        return CODES;
    }

    private static Map<String, String> byCountry() {
        Map<String, String> currencies = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Currency currency = Currency.getInstance(new Locale("", country));
            if (currency != null) {
                currencies.put(country, currency.getCurrencyCode());
            }
        }
        currencies.put(Countries.KOSOVO, "EUR");
        return Map.copyOf(currencies);
    }
}
