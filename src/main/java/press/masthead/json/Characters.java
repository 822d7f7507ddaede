package press.masthead.json;

import org.jspecify.annotations.Nullable;

/** Which characters a text may hold. */
public final class Characters {

    private Characters() {}

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
