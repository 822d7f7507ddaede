package press.masthead.delivery.search;

import java.util.List;

/** The part of a body that has the words first, or its beginning: some lines, with no part of a word at their ends. */
final class Snippet {

    private static final int LENGTH = 240;
    private static final int BEFORE = 80;

    private Snippet() {}

    /** @param words where they are in the body, in their order */
    static MarkedText of(String body, List<TextRange> words) {
        int first = words.isEmpty() ? 0 : words.get(0).start();
        int from = Math.max(0, first - BEFORE);
        int start = start(body, from, first);
        int end = end(body, Math.min(body.length(), from + LENGTH), first);
        return MarkedText.of(
                body.substring(start, end),
                words.stream()
                        .filter(word -> word.end() <= end)
                        .map(word -> new TextRange(word.start() - start, word.end() - start))
                        .toList());
    }

    private static int start(String body, int from, int first) {
        int at = from;
        while (from > 0 && at < first && !isSpace(body, at)) {
            at++;
        }
        while (at < first && isSpace(body, at)) {
            at++;
        }
        return at;
    }

    private static int end(String body, int to, int first) {
        int at = to;
        while (to < body.length() && at > first && !isSpace(body, at)) {
            at--;
        }
        while (at > first && isSpace(body, at - 1)) {
            at--;
        }
        return at > first ? at : wholeLetter(body, to);
    }

    /** Where nothing parts words, as in Chinese. */
    private static int wholeLetter(String body, int to) {
        return to > 0 && to < body.length() && Character.isLowSurrogate(body.charAt(to)) ? to - 1 : to;
    }

    private static boolean isSpace(String body, int at) {
        return Character.isWhitespace(body.charAt(at));
    }
}
