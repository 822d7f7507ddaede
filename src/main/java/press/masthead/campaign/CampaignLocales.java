package press.masthead.campaign;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Locales;

/** Locales in their usual spelling. What is no locale stays as it was sent, for the rules to refuse it. */
final class CampaignLocales {

    private CampaignLocales() {}

    static @Nullable String usual(@Nullable String tag) {
        return tag == null ? null : Locales.read(tag).orElse(tag);
    }

    /** In which locale a reader is spoken to: in the own, else in its language, else in that of the campaign. */
    static String best(@Nullable String wanted, String ownLocale, Set<String> translations) {
        return wanted == null
                ? ownLocale
                : Stream.of(wanted, Locales.language(wanted))
                        .filter(locale -> locale.equals(ownLocale) || translations.contains(locale))
                        .findFirst()
                        .orElse(ownLocale);
    }

    static List<String> usual(@Nullable List<String> tags) {
        return tags == null
                ? List.of()
                : tags.stream().map(CampaignLocales::usual).toList();
    }

    /** One that is there twice is there as it was sent too. */
    static <V> Map<String, V> usual(@Nullable Map<String, V> byTag) {
        Map<String, V> usual = new TreeMap<>();
        if (byTag != null) {
            byTag.forEach((tag, value) -> {
                String spelled = String.valueOf(usual(tag));
                boolean taken = byTag.containsKey(spelled) || usual.containsKey(spelled);
                usual.put(taken ? tag : spelled, value);
            });
        }
        return usual;
    }
}
