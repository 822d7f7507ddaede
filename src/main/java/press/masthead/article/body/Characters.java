package press.masthead.article.body;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Which characters a text may hold, and how a text is quoted to its editor. */
final class Characters {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final int QUOTED = 60;

    private Characters() {}

    /** Where the first character stands that no text may hold: a control character or half a surrogate pair; or -1. */
    static int forbidden(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') {
                return i;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** What that character is, for a sentence. */
    static String name(char c) {
        return "%s U+%04X"
                .formatted(Character.isSurrogate(c) ? "half a surrogate pair," : "the control character", (int) c);
    }

    /** A number as English sentences write it, whatever the machine's language. */
    static String number(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** The number of the line that this place is in, from 1. */
    static long line(String text, int index) {
        return 1 + text.substring(0, index).chars().filter(c -> c == '\n').count();
    }

    /** In one form of Unicode, with line ends in one form. */
    static String normal(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return NFC.normalize(lines);
    }

    /** The beginning of the text on one line, between quotation marks. */
    static String quote(String text) {
        // A few times what is shown will do, however long the text is.
        String start = text.substring(0, Math.min(text.length(), 10 * QUOTED))
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .replaceAll("\\p{Cs}", "\uFFFD")
                .strip();
        if (start.length() <= QUOTED && text.length() <= 10 * QUOTED) {
            return "“" + start + "”";
        }
        int end = Math.min(start.length(), QUOTED);
        boolean splits = end > 0 && end < start.length() && Character.isHighSurrogate(start.charAt(end - 1));
        return "“" + start.substring(0, splits ? end - 1 : end) + "…”";
    }
}
