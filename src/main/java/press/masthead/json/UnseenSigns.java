package press.masthead.json;

/**
 * Signs within a word that only say where it may be broken, or how its letters are joined: it is the same word without them.
 *
 * <p>The non-joiner is one of them where letters are joined to clusters, as in Indic scripts. In Arabic letters, such as those of
 * Persian, it stands where others write a space or nothing, and parts what is looked for by itself.
 */
public final class UnseenSigns {

    private static final char NON_JOINER = '\u200c';

    private UnseenSigns() {}

    public static String without(String text) {
        int at = 0;
        while (at < text.length() && !isAt(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            if (!isAt(text, at)) {
                seen.append(text.charAt(at));
            }
        }
        return seen.toString();
    }

    /** Whether such a sign stands at this place. The database knows the same ones. */
    public static boolean isAt(String text, int place) {
        return switch (text.charAt(place)) {
            case '\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff' -> true;
            case NON_JOINER -> place == 0 || !isArabic(text.charAt(place - 1));
            default -> false;
        };
    }

    private static boolean isArabic(char letter) {
        return (letter >= '\u0600' && letter <= '\u06ff')
                || (letter >= '\u0750' && letter <= '\u077f')
                || (letter >= '\u08a0' && letter <= '\u08ff')
                || (letter >= '\ufb50' && letter <= '\ufdff')
                || (letter >= '\ufe70' && letter <= '\ufefe');
    }
}
