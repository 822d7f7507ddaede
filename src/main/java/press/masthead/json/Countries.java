package press.masthead.json;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The countries that readers, money and rights can be of, by their code of two letters. */
public final class Countries {

    /** Assigned by its users, not by ISO 3166-1, and what payment providers, browsers and CLDR call Kosovo by. */
    public static final String KOSOVO = "XK";

    /** The codes of ISO 3166-1 alpha-2, and Kosovo's. */
    public static final Set<String> CODES = Stream.concat(
                    Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream(), Stream.of(KOSOVO))
            .collect(Collectors.toUnmodifiableSet());

    private Countries() {}
}
