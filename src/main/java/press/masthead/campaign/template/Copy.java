package press.masthead.campaign.template;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes copy for one reader. */
public final class Copy {

    private Copy() {}

    /**
     * The copy with every placeholder filled. A value that is not known gives way to its fallback; a sentence without one is
     * dropped.
     *
     * @return null when no sentence is left
     */
    public static @Nullable String write(CopyTemplate template, CopyValues values, Locale locale) {
        StringBuilder copy = new StringBuilder();
        boolean whole = true;
        for (CopyTemplate.Sentence sentence : template.sentences()) {
            whole &= append(sentence, values, locale, copy);
        }
        String written = whole ? copy.toString() : copy.toString().strip();
        return written.isEmpty() ? null : written;
    }

    private static boolean append(
            CopyTemplate.Sentence sentence, CopyValues values, Locale locale, StringBuilder copy) {
        int before = copy.length();
        int next = 0;
        for (Map.Entry<Integer, CopyTemplate.Slot> slot : sentence.slots().entrySet()) {
            String known = slot.getValue().placeholder().in(values, locale);
            String value = known == null ? slot.getValue().fallback() : known;
            if (value == null) {
                copy.setLength(before);
                return false;
            }
            copy.append(sentence.text(), next, slot.getKey()).append(value);
            next = slot.getKey() + 1;
        }
        copy.append(sentence.text(), next, sentence.text().length());
        return true;
    }
}
