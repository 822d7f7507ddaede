package press.masthead.slug;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes slugs: lower-case ASCII letters and digits, in groups apart by hyphens. */
public final class Slugs {

    /** The form of a slug, as a regular expression. */
    public static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    /** The form of an id, which no slug may have. */
    static final String ID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** The longest slug that can be given, in characters. */
    public static final int LONGEST = 200;

    private static final int LONGEST_MADE = 120;

    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");

    private Slugs() {}

    /**
     * A slug made from this text, cut at a word to at most 120 characters.
     *
     * @return empty if nothing of the text can be written in ASCII
     */
    public static String of(String text) {
        String ascii = latin(text.replace("'", "").replace("’", ""));
        String slug = NOT_SLUG.matcher(ascii).replaceAll("-").replaceAll("^-+|-+$", "");
        if (slug.length() <= LONGEST_MADE) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', LONGEST_MADE);
        return slug.substring(0, cut > 0 ? cut : LONGEST_MADE);
    }

    private static String latin(String text) {
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            return text.replace("\"", "").replace("`", "").toLowerCase(Locale.ROOT);
        }
        Transliterator latin = Latin.UKRAINIAN_LETTERS.matcher(text).find() ? Latin.UKRAINIAN : Latin.RUSSIAN;
        return latin.transliterate(text);
    }

    /** Transliterators take a while to make, and are safe for all threads. The same letter sounds otherwise in Ukrainian. */
    private static final class Latin {
        static final Pattern UKRAINIAN_LETTERS = Pattern.compile("[іїєґІЇЄҐ]");
        static final Transliterator UKRAINIAN = startingWith("Ukrainian-Latin/BGN; Russian-Latin/BGN");
        static final Transliterator RUSSIAN = startingWith("Russian-Latin/BGN; Ukrainian-Latin/BGN");

        private static Transliterator startingWith(String cyrillic) {
            return Transliterator.getInstance(
                    "NFC; " + cyrillic + "; Any-Latin; Latin-ASCII; [ʹʺ\\u02B9\\u02BA\"'`] Remove; Lower");
        }
    }
}
