package press.masthead.delivery.search;

import java.text.Normalizer;

/** Small letters without accents, as many as the text has: what dictionaries leave of a word is often written so. */
final class PlainLetters {

    private static final char[] PLAIN = new char[Character.MAX_VALUE + 1];

    static {
        for (int letter = 0; letter < PLAIN.length; letter++) {
            PLAIN[letter] = plain((char) letter);
        }
    }

    private PlainLetters() {}

    static String of(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = PLAIN[letters[i]];
        }
        return new String(letters);
    }

    private static char plain(char letter) {
        char small = Character.toLowerCase(letter);
        return switch (small) {
            case 'ß' -> 's';
            case 'ς' -> 'σ';
            default -> Character.isSurrogate(small) ? small : withoutAccents(small);
        };
    }

    private static char withoutAccents(char small) {
        String parts = Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD);
        boolean accented =
                parts.chars().skip(1).allMatch(part -> Character.getType(part) == Character.NON_SPACING_MARK);
        return accented ? parts.charAt(0) : small;
    }
}
