package press.masthead.article;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;

/** Reads locales: BCP 47 tags of a language that exists. */
final class Locales {

    private static final Set<String> LANGUAGES =
            Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

    private Locales() {}

    /** The tag in its usual spelling, such as pt-BR. */
    static String canonical(String tag, String pointer, Faults faults) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            String language = locale.getLanguage();
            if (LANGUAGES.contains(language) || language.length() == 3) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            // told below, like a language that does not exist
        }
        faults.add(
                pointer,
                "malformed",
                "%s is not a locale: it begins with a language of two or three letters, such as en or pt-BR."
                        .formatted(NearestName.quote(tag)));
        return tag;
    }
}
