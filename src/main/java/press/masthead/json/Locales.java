package press.masthead.json;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.masthead.problem.Faults;

/** Reads locales: BCP 47 tags of a language that exists. */
public final class Locales {

    private static final Set<String> LANGUAGES =
            Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

    private Locales() {}

    /** The tag in its usual spelling, such as pt-BR; empty if it is none. */
    public static Optional<String> read(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            String language = locale.getLanguage();
            return LANGUAGES.contains(language) || language.length() == 3
                    ? Optional.of(locale.toLanguageTag())
                    : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The same; what is no locale is noted, and answered as it is. */
    public static String canonical(String tag, String pointer, Faults faults) {
        return read(tag).orElseGet(() -> {
            faults.add(pointer, "malformed", refusal(tag));
            return tag;
        });
    }

    /** A sentence that says what a locale looks like. */
    public static String refusal(String tag) {
        return "%s is not a locale: it begins with a language of two or three letters, such as en or pt-BR."
                .formatted(NearestName.quote(tag));
    }

    /** The language of a locale in its usual spelling: pt for pt-BR. */
    public static String language(String locale) {
        return locale.split("-", 2)[0];
    }
}
