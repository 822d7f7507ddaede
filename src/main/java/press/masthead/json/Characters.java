package press.masthead.json;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.jspecify.annotations.Nullable;

/** Which characters a text may hold, and which of them can be seen. */
public final class Characters {

    /** A pattern of no dots, which Unicode counts among the symbols. */
    private static final int BRAILLE_BLANK = 0x2800;

    private Characters() {}

    /**
     * Whether nothing of a text can be seen: it is white space, no-break space, what steers the characters around it, such as
     * U+200B or U+00AD, and letters that are empty. What is seen may hold such characters.
     */
    public static boolean isBlank(CharSequence text) {
        return text.codePoints().allMatch(Characters::isBlank);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || character == BRAILLE_BLANK;
    }

    /** @return a sentence that says which character is not allowed, or null if all are */
    public static @Nullable String refusal(String text, boolean multiline) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (character == '\n' || character == '\t' || character == '\u2028' || character == '\u2029') {
                if (!multiline) {
                    return "This text must be one line, without line breaks or tabs.";
                }
            } else if (Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE) {
                return "The character U+%04X is not allowed in a text.".formatted(character);
            }
            i += Character.charCount(character);
        }
        return null;
    }
}
