package press.masthead.image.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes text of what files hold as text. */
final class CleanText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CleanText() {}

    /** What these bytes say, if nobody knows how they are to be read. */
    static String decode(byte[] bytes) {
        return decode(bytes, WINDOWS);
    }

    /** What these bytes say: in UTF-8 if they can be, else in this other encoding. */
    static String decode(byte[] bytes, Charset other) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, other);
        }
    }

    /**
     * The text without control characters and without those that turn the direction of the text around them, in Unicode's normal
     * form C and trimmed; null if nothing is left.
     */
    static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder clean = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(CleanText::isText)
                .forEach(clean::appendCodePoint);
        String normal = trimmed(Normalizer.normalize(clean, Normalizer.Form.NFC));
        return normal.isEmpty() ? null : normal;
    }

    /** All that say something, each once, joined by commas; null if none does. */
    static @Nullable String joined(Stream<@Nullable String> texts) {
        List<String> all = all(texts);
        return all.isEmpty() ? null : String.join(", ", all);
    }

    /** All that say something, each once, in their order. */
    static List<String> all(Stream<@Nullable String> texts) {
        return texts.map(CleanText::of).flatMap(Stream::ofNullable).distinct().toList();
    }

    private static boolean isText(int character) {
        return character == '\n'
                || character == '\t'
                || !Character.isISOControl(character)
                        && Character.getType(character) != Character.SURROGATE
                        && Character.isDefined(character)
                        && !(character >= 0x202A && character <= 0x202E)
                        && !(character >= 0x2066 && character <= 0x2069)
                        && character != 0xFEFF;
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
