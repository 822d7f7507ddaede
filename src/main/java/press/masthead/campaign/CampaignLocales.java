package press.masthead.campaign;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Locales;

/** Locales in their usual spelling. What is no locale stays as it was sent, for the rules to refuse it. */
final class CampaignLocales {

    private CampaignLocales() {}

    static @Nullable String usual(@Nullable String tag) {
        return tag == null ? null : Locales.read(tag).orElse(tag);
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
