package press.masthead.campaign;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.template.CopyPlaceholder;
import press.masthead.campaign.template.CopyValues;
import press.masthead.campaign.template.LinkValues;

/** The words of a variant in all its locales. It never changes. */
public final class VariantCopy {

    private final String ownLocale;
    private final MessageTemplate own;
    private final Map<String, MessageTemplate> translations;

    private VariantCopy(String ownLocale, MessageTemplate own, Map<String, MessageTemplate> translations) {
        this.ownLocale = ownLocale;
        this.own = own;
        this.translations = translations;
    }

    /** @param ownLocale in which the variant's message itself is written, in its usual spelling */
    public static VariantCopy of(Variant variant, String ownLocale) {
        Map<String, MessageTemplate> translations = new HashMap<>();
        variant.translations().forEach((locale, message) -> translations.put(locale, MessageTemplate.of(message)));
        return new VariantCopy(ownLocale, MessageTemplate.of(variant.message()), Map.copyOf(translations));
    }

    /**
     * The message in the reader's locale, else in its language, else in the campaign's own.
     *
     * @param wanted the reader's locale, in its usual spelling; null when it is not known
     */
    public Message write(@Nullable String wanted, CopyValues values, LinkValues links) {
        String locale = locale(wanted);
        return translations.getOrDefault(locale, own).write(values, links, Locale.forLanguageTag(locale));
    }

    /** Whether it is the same for all readers of a locale. */
    public boolean isFixed() {
        return all().allMatch(MessageTemplate::isFixed);
    }

    /** Whether it can say this. */
    public boolean says(CopyPlaceholder placeholder) {
        return all().anyMatch(message -> message.says(placeholder));
    }

    private Stream<MessageTemplate> all() {
        return Stream.concat(Stream.of(own), translations.values().stream());
    }

    /** In which locale the words are that a reader of this one gets. */
    public String locale(@Nullable String wanted) {
        return CampaignLocales.best(wanted, ownLocale, translations.keySet());
    }
}
